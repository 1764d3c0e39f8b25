package dev.readiness.engine.score;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.verdict.TierScore;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a submission earns (得分): points, or clauses met where the rubric is a checklist.
 *
 * @param applicableMaximum what a submission earns that meets everything that applies
 * @param nominalMaximum what the rubric prints
 * @param rescaled the figure before anything is added or taken outside the maximum, and before caps
 * @param scaled the figure that is compared with a target
 * @param targets how the quantified targets stand, if the model looks at them apart
 * @param tiers how each tier stands, if the rubric has tiers
 * @param interval between which ends the figure will lie
 */
public record Scorecard(
        Quantity earned,
        Quantity applicableMaximum,
        Quantity nominalMaximum,
        Quantity rescaled,
        Quantity scaled,
        Interval interval,
        Optional<Targets> targets,
        List<TierScore> tiers,
        List<DimensionScore> dimensions) {
    public Scorecard {
        tiers = List.copyOf(tiers);
        dimensions = List.copyOf(dimensions);
    }

    Scorecard with(Optional<Targets> found) {
        return new Scorecard(
                earned, applicableMaximum, nominalMaximum, rescaled, scaled, interval, found, tiers, dimensions);
    }

    /** The same, its figure no more than {@code most}, and what is certain of it no more than {@code surely}. */
    public Scorecard capped(Quantity surely, Quantity most) {
        return new Scorecard(
                earned,
                applicableMaximum,
                nominalMaximum,
                rescaled,
                scaled.min(surely),
                new Interval(interval.low().min(surely), interval.high().min(most)),
                targets,
                tiers,
                dimensions);
    }

    /** What is added and taken outside the maximum, as far as that goes before the figure is held to its ends. */
    public Interval extra() {
        Quantity low = Quantity.ZERO;
        Quantity high = Quantity.ZERO;
        for (DimensionScore dimension : dimensions) {
            low = low.plus(dimension.extra().low());
            high = high.plus(dimension.extra().high());
        }
        return new Interval(low, high);
    }

    /** Whether anything may be added or taken outside the maximum. */
    public boolean hasExtra() {
        return items().anyMatch(item -> item.item().extra().isPresent());
    }

    public Stream<ItemScore> items() {
        return dimensions.stream().flatMap(dimension -> dimension.items().stream());
    }

    public Stream<ClauseScore> clauses() {
        return items().flatMap(item -> item.clauses().stream());
    }
}
