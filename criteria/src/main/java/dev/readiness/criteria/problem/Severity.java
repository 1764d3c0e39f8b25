package dev.readiness.criteria.problem;

/** How much a problem weighs. */
public enum Severity {
    /** A value can't be trusted: there is no assessment. */
    ERROR,
    /** Suspicious, superseded or unused: assessed all the same, and listed. */
    WARNING
}
