package dev.readiness.criteria.verdict;

/**
 * A grade of the rubric, in one scenario.
 *
 * @param rank 1 being the best; the last stands for no grade at all where even the lowest asks for something
 */
public record Rung(int scenario, int rank) {}
