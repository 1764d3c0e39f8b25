package dev.readiness.criteria.verdict;

/**
 * A clause that holds the figure down where it is not met.
 *
 * @param clause the number of the clause
 */
public record Lid(int clause) {}
