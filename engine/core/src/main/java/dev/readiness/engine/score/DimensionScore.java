package dev.readiness.engine.score;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Dimension;
import java.util.List;
import java.util.Optional;

/**
 * What a dimension earns.
 *
 * @param dimension the dimension
 * @param earned the points that it brings
 * @param possible what it could earn at most once nothing is missing
 * @param applicableMaximum what it is worth when all that applies is met
 * @param extra what its items add and take outside the maximum
 * @param election which electives count, if it has any
 * @param items its items with their points, in order
 */
public record DimensionScore(
        Dimension dimension,
        Quantity earned,
        Quantity possible,
        Quantity applicableMaximum,
        Interval extra,
        Optional<Election> election,
        List<ItemScore> items) {
    /**
     * Keeps a copy of {@code items}.
     *
     * @param dimension the dimension
     * @param earned the points that it brings
     * @param possible what it could earn at most once nothing is missing
     * @param applicableMaximum what it is worth when all that applies is met
     * @param extra what its items add and take outside the maximum
     * @param election which electives count, if it has any
     * @param items its items with their points, in order
     */
    public DimensionScore {
        items = List.copyOf(items);
    }
}
