package dev.readiness.report.result;

/** How much depends on a result that is not as it should be, the gravest first. */
public enum Gravity {
    /** Fails everything, or nothing was assessed. */
    ERROR,
    /** Costs points, or could. */
    WARNING,
    /** Still to be filled in. */
    NOTE
}
