package dev.readiness.criteria.verdict;

import dev.readiness.criteria.number.Quantity;

/**
 * The line that the user sets, since the sources print none.
 *
 * @param value in the unit of the figure that it is held against; of a rubric with tiers a share of the basic criteria
 */
public record Target(Quantity value) {}
