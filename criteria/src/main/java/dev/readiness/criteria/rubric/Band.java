package dev.readiness.criteria.rubric;

import dev.readiness.criteria.number.Quantity;

/**
 * A step of points.
 *
 * @param bound the figure that reaches it
 * @param earns the share of the points that it is worth, 0 to 1
 */
public record Band(Quantity bound, Quantity earns) {
    /** Stands for what is yet to be read. */
    public static final Band BLANK = new Band(Quantity.ZERO, Quantity.ZERO);
}
