package dev.readiness.criteria.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;

/** Decimal notation, read and written; of small numbers without objects. */
final class Decimals {
    /** As many places as a power of ten fits a {@code long} with, times any small number. */
    static final int MOST = 9;

    /** As many as a text of an input may have characters: more would take minutes, or all memory. */
    private static final int MOST_DIGITS = 100_000;

    private static final String TOO_LONG = "A number must have at most " + MOST_DIGITS + " digits.";

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
        return Quantity.of(new BigDecimal(decimal));
    }

    /** The number that {@code decimal} is. */
    static BigFraction fraction(BigDecimal decimal) {
        if (Math.abs((long) decimal.scale()) > MOST_DIGITS || decimal.precision() > MOST_DIGITS) {
            throw new NumberFormatException(TOO_LONG);
        }
        int scale = decimal.scale();
        BigInteger unscaled = decimal.unscaledValue();
        return scale < 0
                ? BigFraction.of(unscaled.multiply(BigInteger.TEN.pow(-scale)))
                : BigFraction.of(unscaled, BigInteger.TEN.pow(scale));
    }

    /** {@code number}, half up, with {@code places} at most and no trailing zeros. */
    static String of(BigFraction number, int places) {
        BigDecimal rounded = number.bigDecimalValue(places, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
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
