package dev.readiness.criteria.need;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.IndicatorKind;
import java.util.Optional;

/**
 * The figures that an indicator can have.
 *
 * @param greatest empty where there is no greatest
 */
record Scale(Quantity least, Optional<Quantity> greatest) {

    static Scale of(Indicator indicator) {
        Optional<Quantity> top = indicator.kind() == IndicatorKind.RATE ? Optional.of(Quantity.ONE) : Optional.empty();
        return new Scale(indicator.min().orElse(Quantity.ZERO), indicator.max().or(() -> top));
    }

    /** Whether there are figures on both sides of {@code figure}. */
    boolean isInside(Quantity figure) {
        return figure.compareTo(least) > 0
                && greatest.filter(top -> figure.compareTo(top) >= 0).isEmpty();
    }

    /** The end that is farthest from what is wanted; empty where that side has no end. */
    Optional<Quantity> worst(boolean lowerBetter) {
        return lowerBetter ? greatest : Optional.of(least);
    }
}
