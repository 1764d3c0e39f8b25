package dev.readiness.engine.check;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.rubric.Model;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.check.Inspection.Found;
import dev.readiness.engine.score.DimensionScore;
import dev.readiness.engine.score.ItemScore;
import dev.readiness.engine.score.Scorecard;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds the figures of one assessment against the numbers that the user gave. */
final class FigureGates {
    private final Assessment assessment;
    private final Scorecard scorecard;
    private final Thresholds thresholds;

    FigureGates(Assessment assessment, Thresholds thresholds) {
        this.assessment = assessment;
        this.scorecard = assessment.scorecard();
        this.thresholds = thresholds;
    }

    /** The whole figure, where it has to reach a number. */
    Stream<Found> score() {
        Bound least = thresholds.score().orElseThrow();
        Bound found = least.share() ? Bound.share(share()) : Bound.points(scorecard.scaled());
        return found.compareTo(least) < 0 ? Stream.of(Found.whole(new Matter.LowScore(found, least))) : Stream.empty();
    }

    /** Of a rubric with tiers the share of the criteria that apply; elsewhere that of the printed maximum. */
    private Quantity share() {
        return hasTiers()
                ? share(scorecard.earned(), scorecard.applicableMaximum())
                : share(scorecard.scaled(), scorecard.nominalMaximum());
    }

    /** What is worth nothing is fully earned. */
    private static Quantity share(Quantity earned, Quantity maximum) {
        return maximum.isZero() ? Quantity.ONE : earned.dividedBy(maximum);
    }

    private static Bound figure(Quantity earned, Quantity maximum, Bound least) {
        return least.share() ? Bound.share(share(earned, maximum)) : Bound.points(earned);
    }

    /** Every dimension that has to reach a number. */
    Stream<Found> dimensions() {
        return scorecard.dimensions().stream().flatMap(this::dimension);
    }

    /** Every item that has to reach a number, if it applies and counts. */
    Stream<Found> items() {
        return countingItems().flatMap(this::item);
    }

    /** Every item that applies and counts. */
    Stream<Found> itemShares() {
        return countingItems().filter(this::isScored).flatMap(this::itemShare);
    }

    private Stream<Found> dimension(DimensionScore dimension) {
        return Optional.ofNullable(
                        thresholds.dimensions().get(dimension.dimension().number()))
                .stream()
                .flatMap(least -> {
                    Bound found = figure(dimension.earned(), dimension.applicableMaximum(), least);
                    return found.compareTo(least) < 0
                            ? Stream.of(new Found(
                                    dearest(dimension.items().stream()),
                                    new Matter.LowDimension(dimension, found, least)))
                            : Stream.empty();
                });
    }

    private Stream<ItemScore> countingItems() {
        return scorecard.items().filter(item -> item.counts() && item.applies());
    }

    /** An item without a tier stands beside the criteria. */
    private boolean isScored(ItemScore item) {
        return !hasTiers() || item.item().tier().isPresent();
    }

    private boolean hasTiers() {
        return assessment.submission().rubric().identity().model() == Model.CONFORMITY;
    }

    private Stream<Found> item(ItemScore item) {
        return Optional.ofNullable(thresholds.items().get(item.item().number())).stream()
                .flatMap(least -> item(item, least));
    }

    private Stream<Found> itemShare(ItemScore item) {
        return item(item, thresholds.itemShare().orElseThrow());
    }

    private Stream<Found> item(ItemScore item, Bound least) {
        Bound found = figure(item.earned(), item.applicableMaximum(), least);
        return found.compareTo(least) < 0
                ? Stream.of(new Found(dearest(Stream.of(item)), new Matter.LowItem(item, found, least)))
                : Stream.empty();
    }

    /** Where the clause stands that costs {@code items} the most points. */
    private Optional<Location> dearest(Stream<ItemScore> items) {
        Set<Integer> numbers = items.flatMap(item -> item.clauses().stream())
                .map(score -> score.clause().number())
                .collect(Collectors.toSet());
        return assessment.advice().lost().stream()
                .filter(score -> numbers.contains(score.clause().number()))
                .findFirst()
                .flatMap(score -> Inspection.place(assessment.submission(), score.judged()));
    }
}
