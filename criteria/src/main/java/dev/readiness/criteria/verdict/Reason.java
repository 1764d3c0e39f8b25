package dev.readiness.criteria.verdict;

/** Why the verdict is what it is. */
public enum Reason {
    /** At least one veto is tripped, whatever the figure. */
    VETO_TRIPPED,
    /** A criterion of the veto tier can't hold any more, though no veto is tripped. */
    VETO_NOT_MET,
    /** The source prints no line, and the user sets none. */
    NO_TARGET,
    /** The source prints grades, and the user wants none in particular. */
    GRADED,
    /** Even the high end of the interval is below the line. */
    OUT_OF_REACH,
    /** The line is in reach, and a veto can't be ruled out. */
    VETO_UNKNOWN,
    /** Every veto is clear, and the low end of the interval reaches the line. */
    REACHED,
    /** The line lies inside the interval, among other things because of what could not be judged. */
    NOT_JUDGED,
    /** The line lies inside the interval: what is missing decides. */
    DEPENDS_ON_MISSING,
    /** The line lies inside the interval, and only what is not due yet keeps it open. */
    NOT_DUE
}
