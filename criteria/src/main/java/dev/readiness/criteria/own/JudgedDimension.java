package dev.readiness.criteria.own;

import dev.readiness.criteria.number.Quantity;

/**
 * What a dimension came to.
 *
 * @param number its number as the source prints it
 * @param applies whether anything of it does
 * @param points what it earns
 * @param maximum what can be earned by what applies of it
 */
public record JudgedDimension(String number, boolean applies, Quantity points, Quantity maximum) {
    /** {@return what it earns of what it can earn, as a share of 1; 0 where that is nothing} */
    public Quantity getShare() {
        return maximum.isZero() ? Quantity.ZERO : points.dividedBy(maximum);
    }
}
