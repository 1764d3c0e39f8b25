package dev.readiness.engine.check;

/** How a file, or all files of a check, stand; a later one outranks an earlier one. */
public enum Standing {
    /** No submission, or one that is checked elsewhere: not looked into, and named. */
    PASSED_BY,
    /** Assessed, and no gate of level error is broken. */
    SOUND,
    /** A gate of level error is broken, by a file or by a region. */
    GATE_BROKEN,
    /** It could not be assessed. */
    NOT_ASSESSED
}
