package dev.readiness.engine.score;

import dev.readiness.criteria.number.Quantity;

/**
 * Between which ends the score will lie once nothing is missing.
 *
 * @param low everything missing counts nothing: the figure itself
 * @param high everything missing or not judged turns out met
 */
public record Interval(Quantity low, Quantity high) {
    /** Nothing, for certain. */
    static final Interval NONE = new Interval(Quantity.ZERO, Quantity.ZERO);

    /**
     * Checks the order of the ends.
     *
     * @param low everything missing counts nothing: the figure itself
     * @param high everything missing or not judged turns out met
     * @throws IllegalArgumentException if {@code low} is more than {@code high}
     */
    public Interval {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException(
                    "The low end (" + low + ") must not exceed the high end (" + high + ").");
        }
    }
}
