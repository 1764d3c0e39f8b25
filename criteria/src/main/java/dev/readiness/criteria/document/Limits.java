package dev.readiness.criteria.document;

/** What an input may ask of the reader before it is refused; far above any honest file. */
final class Limits {
    static final int BYTES = 8 * 1024 * 1024;
    static final int DEPTH = 64;

    /** Values, those that aliases stand for included. */
    static final int NODES = 100_000;

    /** Places where an alias stands. */
    static final int ALIASES = 1_000;

    /** Keys of one mapping. */
    static final int KEYS = 40_000;

    /** Characters of one text, key or number. */
    static final int LENGTH = 100_000;

    private Limits() {}
}
