package dev.readiness.engine.check;

/** How a file, or all files of a check, stand; a later one outranks an earlier one. */
public enum Standing {
    /** Assessed, and no gate of level error is broken. */
    SOUND,
    /** Assessed, and a gate of level error is broken. */
    GATE_BROKEN,
    /** It could not be assessed. */
    NOT_ASSESSED
}
