package dev.readiness.criteria.verdict;

/** What a self-assessment can say. Whether a region passes only an authority can say. */
public enum Verdict {
    /** Certain to reach the line, with every veto clear. */
    READY,
    /** Can't reach the line any more, or fails something that no figure makes up for. */
    NOT_READY,
    /** At least one veto is tripped. */
    VETOED,
    /** Open: what is missing, not due or not judged decides, or no line is set. */
    UNDECIDED,
    /** The grades that the source prints say it, and the user wants none in particular. */
    GRADED
}
