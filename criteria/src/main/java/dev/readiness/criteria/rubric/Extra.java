package dev.readiness.criteria.rubric;

import dev.readiness.criteria.number.Quantity;
import java.util.Locale;
import java.util.Optional;

/**
 * What is given or taken outside the maximum (加分、减分), after clauses that do not apply have been allowed for.
 *
 * @param kind whether it adds or takes
 * @param atMost how much in all; what its clauses are worth where it is empty
 */
public record Extra(Kind kind, Optional<Quantity> atMost) {
    /** To which side it goes. */
    public enum Kind {
        /** What is fully met adds all its points. */
        ADDS,
        /** What falls short takes the points that it lacks. */
        TAKES;

        /** {@return the key in files} */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** {@return whether it adds; else it takes} */
    public boolean adds() {
        return kind == Kind.ADDS;
    }

    /**
     * {@return what {@code sum} of its clauses, nothing or more where it adds and nothing or less where it takes,
     * comes to}
     *
     * @param sum what its clauses come to, in points
     */
    public Quantity bounded(Quantity sum) {
        return adds()
                ? sum.max(Quantity.ZERO).min(atMost.orElse(sum.max(Quantity.ZERO)))
                : sum.min(Quantity.ZERO).max(atMost.map(Quantity.ZERO::minus).orElse(sum.min(Quantity.ZERO)));
    }
}
