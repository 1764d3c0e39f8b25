package dev.readiness.criteria.own;

import dev.readiness.criteria.number.Quantity;

/**
 * The figure of the whole. A question that caps it, or that a grade asks for, sees it before any cap; a remark sees the
 * one that the report prints.
 *
 * @param points the figure
 * @param maximum what it is printed for
 */
public record JudgedTotal(Quantity points, Quantity maximum) {
    /** {@return the figure as a share of 1; 0 where nothing can be earned} */
    public Quantity getShare() {
        return maximum.isZero() ? Quantity.ZERO : points.dividedBy(maximum);
    }

    /** {@return what is lost of the maximum} */
    public Quantity getLost() {
        return maximum.minus(points);
    }
}
