package dev.readiness.engine.score;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.verdict.TierScore;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a submission earns (得分): points, or clauses met where the rubric is a checklist.
 *
 * @param earned the points (or clauses) that are earned, before anything is rescaled
 * @param applicableMaximum what a submission earns that meets everything that applies
 * @param nominalMaximum what the rubric prints
 * @param rescaled the figure before anything is added or taken outside the maximum, and before caps
 * @param unrounded between which ends the figure lies before it is rounded, where the rubric rounds it; before caps
 * @param scaled the figure that is compared with a target
 * @param interval between which ends the figure will lie
 * @param targets how the quantified targets stand, if the model looks at them apart
 * @param tiers how each tier stands, if the rubric has tiers
 * @param dimensions the dimensions with their points, in order
 */
public record Scorecard(
        Quantity earned,
        Quantity applicableMaximum,
        Quantity nominalMaximum,
        Quantity rescaled,
        Optional<Interval> unrounded,
        Quantity scaled,
        Interval interval,
        Optional<Targets> targets,
        List<TierScore> tiers,
        List<DimensionScore> dimensions) {
    /**
     * Keeps copies of {@code tiers} and {@code dimensions}.
     *
     * @param earned the points (or clauses) that are earned, before anything is rescaled
     * @param applicableMaximum what a submission earns that meets everything that applies
     * @param nominalMaximum what the rubric prints
     * @param rescaled the figure before anything is added or taken outside the maximum, and before caps
     * @param unrounded between which ends the figure lies before it is rounded, where the rubric rounds it; before caps
     * @param scaled the figure that is compared with a target
     * @param interval between which ends the figure will lie
     * @param targets how the quantified targets stand, if the model looks at them apart
     * @param tiers how each tier stands, if the rubric has tiers
     * @param dimensions the dimensions with their points, in order
     */
    public Scorecard {
        tiers = List.copyOf(tiers);
        dimensions = List.copyOf(dimensions);
    }

    Scorecard with(Optional<Targets> found) {
        return new Scorecard(
                earned,
                applicableMaximum,
                nominalMaximum,
                rescaled,
                unrounded,
                scaled,
                interval,
                found,
                tiers,
                dimensions);
    }

    /**
     * {@return the same, its figure no more than {@code most}, and what is certain of it no more than {@code surely}}
     *
     * @param surely the most that may be certain
     * @param most the most that may be possible
     */
    public Scorecard capped(Quantity surely, Quantity most) {
        return new Scorecard(
                earned,
                applicableMaximum,
                nominalMaximum,
                rescaled,
                unrounded,
                scaled.min(surely),
                new Interval(interval.low().min(surely), interval.high().min(most)),
                targets,
                tiers,
                dimensions);
    }

    /**
     * {@return what is added and taken outside the maximum, as far as that goes before the figure is held to its
     * ends}
     */
    public Interval extra() {
        Quantity low = Quantity.ZERO;
        Quantity high = Quantity.ZERO;
        for (DimensionScore dimension : dimensions) {
            low = low.plus(dimension.extra().low());
            high = high.plus(dimension.extra().high());
        }
        return new Interval(low, high);
    }

    /** {@return whether anything may be added or taken outside the maximum} */
    public boolean hasExtra() {
        return items().anyMatch(item -> item.item().extra().isPresent());
    }

    /** {@return all items with their points, in order} */
    public Stream<ItemScore> items() {
        return dimensions.stream().flatMap(dimension -> dimension.items().stream());
    }

    /** {@return all clauses with points, in order} */
    public Stream<ClauseScore> clauses() {
        return items().flatMap(item -> item.clauses().stream());
    }
}
