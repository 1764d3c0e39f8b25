package dev.readiness.engine.check;

import dev.readiness.criteria.number.Quantity;
import java.util.Objects;

/**
 * A figure that a gate compares: points (or clauses, or criteria) as they are, or a share of a maximum.
 *
 * @param amount of a share 1 is the whole maximum
 * @param share whether it is a share of a maximum
 */
public record Bound(Quantity amount, boolean share) implements Comparable<Bound> {

    /**
     * {@return a line of points, clauses or criteria}
     *
     * @param amount how many, 0 or more
     */
    public static Bound points(Quantity amount) {
        Objects.requireNonNull(amount, "amount");
        return new Bound(amount, false);
    }

    /**
     * {@return a line that is a share of a maximum}
     *
     * @param amount 0 to 1, 1 being the whole maximum
     */
    public static Bound share(Quantity amount) {
        Objects.requireNonNull(amount, "amount");
        return new Bound(amount, true);
    }

    /** @throws IllegalArgumentException if one is a share and the other is not */
    @Override
    public int compareTo(Bound other) {
        if (share != other.share) {
            throw new IllegalArgumentException("The figures (" + this + ") and (" + other + ") must be of one kind.");
        }
        return amount.compareTo(other.amount);
    }

    /** {@return it as people write it: {@code 110} or {@code 85%}} */
    public String shown() {
        return share ? amount.shownAsPercent() : amount.shown();
    }
}
