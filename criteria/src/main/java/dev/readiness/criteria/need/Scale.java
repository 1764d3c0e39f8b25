package dev.readiness.criteria.need;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.IndicatorKind;
import java.util.Optional;

/**
 * The figures that an indicator can have.
 *
 * @param least empty where there is no least, which only a derived indicator may lack
 * @param greatest empty where there is no greatest
 */
record Scale(Optional<Quantity> least, Optional<Quantity> greatest) {

    static Scale of(Indicator indicator) {
        Optional<Quantity> top = indicator.kind() == IndicatorKind.RATE ? Optional.of(Quantity.ONE) : Optional.empty();
        return indicator.isDerived()
                ? new Scale(indicator.min(), indicator.max())
                : new Scale(
                        Optional.of(indicator.min().orElse(Quantity.ZERO)),
                        indicator.max().or(() -> top));
    }

    /** Whether there are figures on both sides of {@code figure}. */
    boolean isInside(Quantity figure) {
        return least.filter(bottom -> figure.compareTo(bottom) <= 0).isEmpty()
                && greatest.filter(top -> figure.compareTo(top) >= 0).isEmpty();
    }

    /** The end that is farthest from what is wanted; empty where that side has no end. */
    Optional<Quantity> worst(boolean lowerBetter) {
        return lowerBetter ? greatest : least;
    }
}
