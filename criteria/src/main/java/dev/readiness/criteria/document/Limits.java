package dev.readiness.criteria.document;

/** What an input may ask of the reader before it is refused; far above any honest file. */
final class Limits {
    static final int BYTES = 8 * 1024 * 1024;
    static final int DEPTH = 64;
    static final int ALIASES = 100;
    static final int NODES = 500_000;

    private Limits() {}
}
