package dev.readiness.criteria.verdict;

import dev.readiness.criteria.number.Quantity;

/**
 * What a part of the rubric, or the whole, comes to.
 *
 * @param scenario under which of the ways to treat clauses that do not apply; 0 is the submission's own
 * @param of which part
 * @param applies whether anything of it does
 * @param low what is certain
 * @param high what is still possible
 */
public record Figure(int scenario, String of, boolean applies, Quantity low, Quantity high) {}
