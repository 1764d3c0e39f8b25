package dev.readiness.criteria.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * An exact rational number: points, rates (1 is 100 %), counts and amounts. Nothing is rounded before it is shown.
 *
 * <p>Equal numbers are equal quantities, however they were written.
 */
public final class Quantity implements Comparable<Quantity> {
    public static final Quantity ZERO = new Quantity(BigFraction.ZERO);
    public static final Quantity ONE = new Quantity(BigFraction.ONE);
    public static final Quantity HUNDRED = of(100);

    private static final int SHOWN_DECIMALS = 3;
    private static final int WRITTEN_DECIMALS = 6;

    private final BigFraction value;

    private Quantity(BigFraction value) {
        this.value = value;
    }

    public static Quantity of(long whole) {
        return new Quantity(BigFraction.of(whole));
    }

    public static Quantity of(BigDecimal decimal) {
        BigInteger unscaled = decimal.unscaledValue();
        return decimal.scale() <= 0
                ? new Quantity(BigFraction.of(unscaled.multiply(BigInteger.TEN.pow(-decimal.scale()))))
                : new Quantity(BigFraction.of(unscaled, BigInteger.TEN.pow(decimal.scale())));
    }

    /**
     * Reads plain decimal notation, such as {@code 79.99}.
     *
     * @throws NumberFormatException if {@code decimal} is not a decimal number
     */
    public static Quantity of(String decimal) {
        return of(new BigDecimal(decimal));
    }

    public Quantity plus(Quantity other) {
        return new Quantity(value.add(other.value));
    }

    public Quantity minus(Quantity other) {
        return new Quantity(value.subtract(other.value));
    }

    public Quantity times(Quantity other) {
        return new Quantity(value.multiply(other.value));
    }

    public Quantity times(long factor) {
        return new Quantity(value.multiply(factor));
    }

    /** @throws ArithmeticException if {@code divisor} is zero */
    public Quantity dividedBy(Quantity divisor) {
        return new Quantity(value.divide(divisor.value));
    }

    /** @throws ArithmeticException if {@code divisor} is zero */
    public Quantity dividedBy(long divisor) {
        return new Quantity(value.divide(divisor));
    }

    public Quantity max(Quantity other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public boolean isZero() {
        return value.signum() == 0;
    }

    public boolean isNegative() {
        return value.signum() < 0;
    }

    public boolean isWhole() {
        return value.getDenominator().equals(BigInteger.ONE);
    }

    /**
     * The greatest whole number that is not above this one.
     *
     * @throws ArithmeticException if it does not fit an {@code int}
     */
    public int floor() {
        return value.bigDecimalValue(0, RoundingMode.FLOOR).intValueExact();
    }

    /** For people: three decimals at most, no trailing zeros. */
    public String shown() {
        return rounded(SHOWN_DECIMALS);
    }

    /** For programs: six decimals at most, no trailing zeros, never an exponent. */
    public String written() {
        return rounded(WRITTEN_DECIMALS);
    }

    /** As a percentage for people, such as {@code 98.5%}: a rate of 1 is 100 %. */
    public String shownAsPercent() {
        return times(100).shown() + "%";
    }

    private String rounded(int decimals) {
        BigDecimal rounded = value.bigDecimalValue(decimals, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    @Override
    public int compareTo(Quantity other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Quantity quantity && value.equals(quantity.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return isWhole() ? value.getNumerator().toString() : value.getNumerator() + "/" + value.getDenominator();
    }
}
