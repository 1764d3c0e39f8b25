package dev.readiness.criteria.document;

/** One submission's text and where it stands: a whole file, a line of JSON Lines, or one document of a YAML file. */
public final class Part {
    private final String name;
    private final byte[] bytes;
    private final int line;
    private final boolean alone;

    Part(String name, byte[] bytes, int line, boolean alone) {
        this.name = name;
        this.bytes = bytes;
        this.line = line;
        this.alone = alone;
    }

    /** The file's, as the user gave it. */
    public String name() {
        return name;
    }

    /** The line of the file that it begins on, from 1. */
    public int line() {
        return line;
    }

    /** What tells it from all others: the file's name, and the line unless it is all that the file holds. */
    public String label() {
        return alone ? name : name + ":" + line;
    }

    byte[] bytes() {
        return bytes;
    }
}
