package dev.readiness.report.result;

/** What a result speaks of. */
public enum Subject {
    /** What a clause needs. */
    REQUIREMENT,
    /** A clause that fails everything once it is tripped. */
    VETO,
    /** An indicator that nobody filled in. */
    INDICATOR,
    /** What a baseline held against the submission, and what is so no longer. */
    PAST,
    /** What a check insists on. */
    GATE,
    /** Something wrong with an input. */
    PROBLEM
}
