package dev.readiness.criteria.rubric;

import dev.readiness.criteria.number.Quantity;
import java.util.Objects;
import java.util.Optional;

/**
 * How a source rounds the figure of the whole before it looks at it.
 *
 * @param to the multiples that it is rounded to, such as 0.1 or 1; more than 0
 * @param by the way that the source prints; where it prints none, the assumption {@code totalRounding} says
 */
public record Rounding(Quantity to, Optional<Policies.TotalRounding> by) {
    /**
     * Checks that there is something to round to.
     *
     * @param to the multiples that it is rounded to, such as 0.1 or 1; more than 0
     * @param by the way that the source prints; where it prints none, the assumption {@code totalRounding} says
     * @throws IllegalArgumentException if {@code to} is not more than 0
     */
    public Rounding {
        Objects.requireNonNull(by, "by");
        if (to.compareTo(Quantity.ZERO) <= 0) {
            throw new IllegalArgumentException("What a figure is rounded to (" + to + ") must be more than 0.");
        }
    }

    /**
     * {@return the way that is taken where assumptions are taken as in {@code settings}}
     *
     * @param settings how assumptions are taken
     */
    public Policies.TotalRounding taken(Settings settings) {
        Objects.requireNonNull(settings, "settings");
        return by.orElseGet(settings::totalRounding);
    }

    /**
     * {@return the multiple that {@code figure} is rounded to}
     *
     * @param figure 0 or more
     * @param way how it is rounded
     */
    public Quantity of(Quantity figure, Policies.TotalRounding way) {
        Objects.requireNonNull(way, "way");
        return Quantity.of(figure.dividedBy(to).asDecimal(0, way.mode())).times(to);
    }

    /**
     * {@return whether {@code figure} is such a multiple, so that nothing is rounded}
     *
     * @param figure any figure
     */
    public boolean keeps(Quantity figure) {
        return figure.dividedBy(to).isWhole();
    }
}
