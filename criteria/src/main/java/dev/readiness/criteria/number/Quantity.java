package dev.readiness.criteria.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * An exact rational number: points, rates (1 is 100 %), counts and amounts. Nothing is rounded before it is shown.
 *
 * <p>Equal numbers are equal quantities, however they were written.
 */
public final class Quantity implements Comparable<Quantity> {
    /** Nothing: no points, no share. */
    public static final Quantity ZERO = of(0);
    /** The whole: a share of 100 %. */
    public static final Quantity ONE = of(1);
    /** A hundred. */
    public static final Quantity HUNDRED = of(100);

    private static final int SHOWN_DECIMALS = 3;
    private static final int WRITTEN_DECIMALS = 6;

    /** In lowest terms, the denominator positive; both 0 where the number is not small. */
    private final long numerator;

    private final long denominator;

    /** Only of a number that is not small, so that equal numbers have equal fields. */
    private final @Nullable BigFraction big;

    private Quantity(long numerator, long denominator, @Nullable BigFraction big) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.big = big;
    }

    /** {@code numerator / denominator}, which is not 0; both within a {@code long} when multiplied by one another. */
    static Quantity of(long numerator, long denominator) {
        if (denominator == 1) {
            return of(numerator);
        }
        if (numerator == 0) {
            return ZERO;
        }
        long divisor = Small.divisor(Math.abs(numerator), Math.abs(denominator));
        long sign = denominator < 0 ? -1 : 1;
        long top = sign * numerator / divisor;
        long bottom = sign * denominator / divisor;
        return Small.is(top) && Small.is(bottom)
                ? new Quantity(top, bottom, null)
                : new Quantity(0, 0, BigFraction.of(BigInteger.valueOf(top), BigInteger.valueOf(bottom)));
    }

    private static Quantity of(BigFraction value) {
        BigInteger top = value.getNumerator();
        BigInteger bottom = value.getDenominator();
        return top.bitLength() < Integer.SIZE && bottom.bitLength() < Integer.SIZE
                ? of(top.longValue(), bottom.longValue())
                : new Quantity(0, 0, value);
    }

    /**
     * {@return {@code whole}, exactly}
     *
     * @param whole any whole number
     */
    public static Quantity of(long whole) {
        return Small.is(whole) ? new Quantity(whole, 1, null) : new Quantity(0, 0, BigFraction.of(whole));
    }

    /**
     * {@return the same number}
     *
     * @param decimal any decimal number, its places behind the point included
     * @throws IllegalArgumentException if it has more than 100,000 digits, on either side of the point
     */
    public static Quantity of(BigDecimal decimal) {
        return of(Decimals.fraction(decimal));
    }

    /**
     * {@return the number that {@code decimal} writes in decimal notation, such as {@code 79.99}}
     *
     * @param decimal ASCII digits with a sign and a point at most; no exponent, no blanks
     * @throws NumberFormatException if {@code decimal} is not a decimal number, or one of more than 100,000 digits
     */
    public static Quantity of(String decimal) {
        return Decimals.read(decimal);
    }

    private boolean isSmall() {
        return big == null;
    }

    private BigFraction exact() {
        BigFraction known = big;
        return known == null ? BigFraction.of(numerator, denominator) : known;
    }

    /**
     * {@return the sum, exact}
     *
     * @param other what is added
     */
    public Quantity plus(Quantity other) {
        if (isSmall() && other.isSmall()) {
            return numerator == 0 ? other : other.numerator == 0 ? this : sum(other.numerator, other.denominator);
        }
        return of(exact().add(other.exact()));
    }

    /**
     * {@return the difference, exact; below zero where {@code other} is more}
     *
     * @param other what is taken off
     */
    public Quantity minus(Quantity other) {
        if (isSmall() && other.isSmall()) {
            return other.numerator == 0 ? this : sum(-other.numerator, other.denominator);
        }
        return of(exact().subtract(other.exact()));
    }

    /** Of small numbers; many have the same denominator, so that the divisor to look for is small. */
    private Quantity sum(long top, long bottom) {
        return denominator == bottom
                ? of(numerator + top, denominator)
                : of(numerator * bottom + top * denominator, denominator * bottom);
    }

    /**
     * {@return the product, exact}
     *
     * @param other the factor
     */
    public Quantity times(Quantity other) {
        Objects.requireNonNull(other, "other");
        if (equals(ONE)) {
            return other;
        }
        if (other.equals(ONE)) {
            return this;
        }
        return isSmall() && other.isSmall()
                ? of(numerator * other.numerator, denominator * other.denominator)
                : of(exact().multiply(other.exact()));
    }

    /**
     * {@return the product, exact}
     *
     * @param factor the factor
     */
    public Quantity times(long factor) {
        return times(of(factor));
    }

    /**
     * {@return the quotient, exact}
     *
     * @param divisor anything but zero
     * @throws ArithmeticException if {@code divisor} is zero
     */
    public Quantity dividedBy(Quantity divisor) {
        return isSmall() && divisor.isSmall() && !divisor.isZero()
                ? of(numerator * divisor.denominator, denominator * divisor.numerator)
                : of(exact().divide(divisor.exact()));
    }

    /**
     * {@return the quotient, exact}
     *
     * @param divisor anything but zero
     * @throws ArithmeticException if {@code divisor} is zero
     */
    public Quantity dividedBy(long divisor) {
        return dividedBy(of(divisor));
    }

    /**
     * {@return the greater of both}
     *
     * @param other what this is compared with
     */
    public Quantity max(Quantity other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * {@return the lesser of both}
     *
     * @param other what this is compared with
     */
    public Quantity min(Quantity other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** {@return whether it is exactly zero} */
    public boolean isZero() {
        return numerator == 0 && isSmall();
    }

    /** {@return whether it is below zero} */
    public boolean isNegative() {
        return isSmall() ? numerator < 0 : exact().signum() < 0;
    }

    /** {@return whether nothing stands behind the point} */
    public boolean isWhole() {
        return isSmall() ? denominator == 1 : exact().getDenominator().equals(BigInteger.ONE);
    }

    /**
     * {@return the greatest whole number that is not above this one}
     *
     * @throws ArithmeticException if it does not fit an {@code int}
     */
    public int floor() {
        return isSmall()
                ? (int) Math.floorDiv(numerator, denominator)
                : exact().bigDecimalValue(0, RoundingMode.FLOOR).intValueExact();
    }

    /** {@return the numerator in lowest terms, which carries the sign} */
    public BigInteger numerator() {
        return isSmall() ? BigInteger.valueOf(numerator) : exact().getNumerator();
    }

    /** {@return the denominator in lowest terms, from 1} */
    public BigInteger denominator() {
        return isSmall() ? BigInteger.valueOf(denominator) : exact().getDenominator();
    }

    /**
     * {@return it as a decimal number with {@code decimals} places behind the point}
     *
     * @param decimals how many places, from 0
     * @param rounding how what does not fit is rounded
     */
    public BigDecimal asDecimal(int decimals, RoundingMode rounding) {
        return exact().bigDecimalValue(decimals, rounding);
    }

    /** {@return the nearest {@code double}: for charts and statistics, not for adding up} */
    public double asDouble() {
        return exact().doubleValue();
    }

    /** {@return it for people: three decimals at most, no trailing zeros} */
    public String shown() {
        return rounded(SHOWN_DECIMALS);
    }

    /** {@return it for programs: six decimals at most, no trailing zeros, never an exponent} */
    public String written() {
        return rounded(WRITTEN_DECIMALS);
    }

    /** {@return it as a percentage for people, such as {@code 98.5%}: a rate of 1 is 100 %} */
    public String shownAsPercent() {
        return times(100).shown() + "%";
    }

    private String rounded(int decimals) {
        return isSmall() ? Decimals.of(numerator, denominator, decimals) : Decimals.of(exact(), decimals);
    }

    @Override
    public int compareTo(Quantity other) {
        if (this == other) {
            return 0;
        }
        return isSmall() && other.isSmall()
                ? Long.compare(numerator * other.denominator, other.numerator * denominator)
                : exact().compareTo(other.exact());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Quantity quantity
                && numerator == quantity.numerator
                && denominator == quantity.denominator
                && (isSmall() || quantity.isSmall()
                        ? isSmall() == quantity.isSmall()
                        : exact().equals(quantity.exact()));
    }

    @Override
    public int hashCode() {
        return isSmall() ? Long.hashCode(31 * numerator + denominator) : exact().hashCode();
    }

    @Override
    public String toString() {
        return isWhole() ? numerator().toString() : numerator() + "/" + denominator();
    }
}
