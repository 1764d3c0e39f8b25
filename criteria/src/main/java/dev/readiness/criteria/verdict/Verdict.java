package dev.readiness.criteria.verdict;

/** What a self-assessment can say. Whether a region passes only an authority can say. */
public enum Verdict {
    READY,
    NOT_READY,
    VETOED,
    UNDECIDED,
    /** The grades that the source prints say it, and the user wants none in particular. */
    GRADED
}
