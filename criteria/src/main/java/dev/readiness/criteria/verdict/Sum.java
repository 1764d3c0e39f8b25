package dev.readiness.criteria.verdict;

import dev.readiness.criteria.number.Quantity;

/**
 * The figure of the whole rubric that a target is held against.
 *
 * @param scenario under which of the ways to treat clauses that do not apply; 0 is the submission's own
 * @param low what is certain
 * @param high what is still possible
 */
public record Sum(int scenario, Quantity low, Quantity high) {}
