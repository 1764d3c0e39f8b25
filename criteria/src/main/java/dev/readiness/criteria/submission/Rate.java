package dev.readiness.criteria.submission;

/**
 * A rate as it was counted, for a {@link Draft}.
 *
 * @param numerator from 0 to the denominator
 * @param denominator 0 where there was nothing to count
 */
public record Rate(long numerator, long denominator) {
    /**
     * {@return {@code numerator} of {@code denominator}}
     *
     * @param numerator from 0 to the denominator
     * @param denominator 0 where there was nothing to count
     */
    public static Rate of(long numerator, long denominator) {
        return new Rate(numerator, denominator);
    }
}
