package dev.readiness.engine.check;

/** What a YAML or JSON file in a checked folder is, as far as its outermost names tell. */
enum FileKind {
    /** A submission, sound or broken. */
    SUBMISSION,
    /** Divides tasks among units. */
    TASKS,
    /** A mapping of something else. */
    OTHER,
    /** Empty, or no mapping: somebody meant it to be something. */
    NOTHING
}
