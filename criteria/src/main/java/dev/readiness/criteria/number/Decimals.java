package dev.readiness.criteria.number;

/** Fractions of small numbers in decimal notation, worked out without objects. */
final class Decimals {
    /** As many places as a power of ten fits a {@code long} with, times any small number. */
    static final int MOST = 9;

    private static final long[] POWERS_OF_TEN = powersOfTen();

    private Decimals() {}

    private static long[] powersOfTen() {
        long[] powers = new long[MOST + 1];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = 10 * powers[i - 1];
        }
        return powers;
    }

    /** 10 to the power of {@code places}, 0 to {@link #MOST}. */
    static long power(int places) {
        return POWERS_OF_TEN[places];
    }

    /** {@code numerator / denominator}, which is positive, half up, with {@code places} at most and no trailing zeros. */
    static String of(long numerator, long denominator, int places) {
        long power = POWERS_OF_TEN[places];
        long rounded = (2 * Math.abs(numerator) * power + denominator) / (2 * denominator);
        String whole = (numerator < 0 && rounded != 0 ? "-" : "") + rounded / power;
        long rest = rounded % power;
        if (rest == 0) {
            return whole;
        }
        int end = places;
        for (; rest % 10 == 0; rest /= 10) {
            end--;
        }
        String last = Long.toString(rest);
        return whole + "." + "0".repeat(end - last.length()) + last;
    }
}
