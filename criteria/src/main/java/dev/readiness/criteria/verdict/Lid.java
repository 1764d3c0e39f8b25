package dev.readiness.criteria.verdict;

/** A clause that holds the figure down where it is not met. */
public record Lid(int clause) {}
