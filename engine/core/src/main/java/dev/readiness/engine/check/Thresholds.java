package dev.readiness.engine.check;

import dev.readiness.criteria.rubric.IndicatorKind;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The numbers that gates compare with; every one of them is the user's own.
 *
 * @param score the least figure
 * @param dimensions the least figure by the dimension's number, as the source prints it
 * @param items the least figure by the item's number
 * @param itemShare the least share of every item that counts
 * @param missing how many indicators may be missing in all
 * @param missingOf how many of a kind may be missing
 * @param mayNotApply the only clauses that may be declared not applicable
 */
public record Thresholds(
        Optional<Bound> score,
        Map<String, Bound> dimensions,
        SortedMap<Integer, Bound> items,
        Optional<Bound> itemShare,
        Optional<Integer> missing,
        SortedMap<IndicatorKind, Integer> missingOf,
        Optional<Set<Integer>> mayNotApply) {
    public static final Thresholds NONE = new Thresholds(
            Optional.empty(),
            Map.of(),
            new TreeMap<>(),
            Optional.empty(),
            Optional.empty(),
            new TreeMap<>(),
            Optional.empty());

    public Thresholds {
        dimensions = Map.copyOf(dimensions);
        items = new TreeMap<>(items);
        missingOf = new TreeMap<>(missingOf);
        mayNotApply = mayNotApply.map(Set::copyOf);
    }

    public Thresholds withScore(Optional<Bound> given) {
        return new Thresholds(given, dimensions, items, itemShare, missing, missingOf, mayNotApply);
    }

    Thresholds withDimensions(Map<String, Bound> given) {
        return new Thresholds(score, given, items, itemShare, missing, missingOf, mayNotApply);
    }

    Thresholds withItems(SortedMap<Integer, Bound> given) {
        return new Thresholds(score, dimensions, given, itemShare, missing, missingOf, mayNotApply);
    }

    public Thresholds withItemShare(Optional<Bound> given) {
        return new Thresholds(score, dimensions, items, given, missing, missingOf, mayNotApply);
    }

    public Thresholds withMissing(Optional<Integer> given) {
        return new Thresholds(score, dimensions, items, itemShare, given, missingOf, mayNotApply);
    }

    Thresholds withMissingOf(SortedMap<IndicatorKind, Integer> given) {
        return new Thresholds(score, dimensions, items, itemShare, missing, given, mayNotApply);
    }

    Thresholds withMayNotApply(Set<Integer> given) {
        return new Thresholds(score, dimensions, items, itemShare, missing, missingOf, Optional.of(given));
    }

    /** These, and those of {@code base} where these say nothing. */
    Thresholds over(Thresholds base) {
        return new Thresholds(
                score.or(base::score),
                dimensions.isEmpty() ? base.dimensions : dimensions,
                items.isEmpty() ? base.items : items,
                itemShare.or(base::itemShare),
                missing.or(base::missing),
                missingOf.isEmpty() ? base.missingOf : missingOf,
                mayNotApply.or(base::mayNotApply));
    }

    /** Whether {@code gate} is given a number here. */
    boolean has(Gate gate) {
        return switch (gate) {
            case SCORE -> score.isPresent();
            case DIMENSION -> !dimensions.isEmpty();
            case ITEM -> !items.isEmpty();
            case ITEM_SHARE -> itemShare.isPresent();
            case MISSING -> missing.isPresent() || !missingOf.isEmpty();
            case NOT_APPLICABLE -> mayNotApply.isPresent();
            default -> false;
        };
    }
}
