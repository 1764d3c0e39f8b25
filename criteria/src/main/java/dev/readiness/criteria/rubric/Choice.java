package dev.readiness.criteria.rubric;

import dev.readiness.criteria.number.Quantity;

/**
 * How many elective items of a dimension count.
 *
 * @param pick the number of items
 * @param points what they are worth together
 */
public record Choice(int pick, Quantity points) {}
