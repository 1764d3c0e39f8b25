package dev.readiness.engine.score;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Dimension;
import java.util.List;
import java.util.Optional;

/**
 * What a dimension earns.
 *
 * @param possible what it could earn at most once nothing is missing
 * @param extra what its items add and take outside the maximum
 * @param election which electives count, if it has any
 */
public record DimensionScore(
        Dimension dimension,
        Quantity earned,
        Quantity possible,
        Quantity applicableMaximum,
        Interval extra,
        Optional<Election> election,
        List<ItemScore> items) {
    public DimensionScore {
        items = List.copyOf(items);
    }
}
