package dev.readiness.criteria.verdict;

/**
 * A grade of the rubric, in one scenario.
 *
 * @param scenario under which of the ways to treat clauses that do not apply; 0 is the submission's own
 * @param rank 1 being the best; the last stands for no grade at all where even the lowest asks for something
 */
public record Rung(int scenario, int rank) {}
