package dev.readiness.criteria.verdict;

/**
 * The grade that the user wants, or a better one.
 *
 * @param rank the rank of the grade, 1 being the best
 */
public record TargetGrade(int rank) {}
