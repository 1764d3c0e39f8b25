package dev.readiness.criteria.verdict;

/** The grade that the user wants, or a better one. */
public record TargetGrade(int rank) {}
