package dev.readiness.cli;

/** Does nothing: if it runs, Java starts, and is new enough. */
final class Starts {
    private Starts() {}

    public static void main(String[] arguments) {}
}
