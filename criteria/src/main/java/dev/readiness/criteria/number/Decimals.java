package dev.readiness.criteria.number;

import java.math.BigDecimal;

/** Decimal notation, read and written; of small numbers without objects. */
final class Decimals {
    /** As many places as a power of ten fits a {@code long} with, times any small number. */
    static final int MOST = 9;

    /** As many as a text of an input may have characters: more would take minutes, or all memory. */
    private static final int MOST_DIGITS = 100_000;

    static final String TOO_LONG = "A number must have at most " + MOST_DIGITS + " digits.";

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

    /** The number that {@code decimal} writes. */
    static Quantity read(String decimal) {
        int start = decimal.startsWith("-") ? 1 : 0;
        int point = decimal.indexOf('.');
        int whole = point < 0 ? decimal.length() : point;
        int decimals = Math.max(0, decimal.length() - whole - 1);
        boolean isShort = Digits.are(decimal, start, whole, MOST)
                && (point < 0 || Digits.are(decimal, whole + 1, decimal.length(), MOST));
        if (!isShort) {
            return readLong(decimal);
        }
        long number = 0;
        for (int i = start; i < decimal.length(); i++) {
            if (i != point) {
                number = 10 * number + decimal.charAt(i) - '0';
            }
        }
        return Quantity.of(start == 1 ? -number : number, POWERS_OF_TEN[decimals]);
    }

    private static Quantity readLong(String decimal) {
        if (decimal.length() > MOST_DIGITS) {
            throw new NumberFormatException(TOO_LONG);
        }
        BigDecimal number = new BigDecimal(decimal);
        if (isEndless(number)) {
            throw new NumberFormatException(TOO_LONG);
        }
        return Quantity.of(number);
    }

    static boolean isEndless(BigDecimal decimal) {
        return Math.abs((long) decimal.scale()) > MOST_DIGITS || decimal.precision() > MOST_DIGITS;
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
