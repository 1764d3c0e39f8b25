package dev.readiness.criteria.answer;

import dev.readiness.criteria.number.Quantity;

/**
 * A figure that others are worked out from, complete for all judged years.
 *
 * @param indicator the indicator's id
 * @param amount the figure; the mean over the judged years where it is given by year
 */
public record RawFigure(String indicator, Quantity amount) {}
