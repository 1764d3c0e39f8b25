package dev.readiness.engine.check;

import dev.readiness.criteria.rubric.IndicatorKind;
import java.util.HashMap;
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
    /** No number at all. */
    public static final Thresholds NONE = new Thresholds(
            Optional.empty(),
            Map.of(),
            new TreeMap<>(),
            Optional.empty(),
            Optional.empty(),
            new TreeMap<>(),
            Optional.empty());

    /**
     * Keeps copies, so that nothing changes behind it.
     *
     * @param score the least figure
     * @param dimensions the least figure by the dimension's number, as the source prints it
     * @param items the least figure by the item's number
     * @param itemShare the least share of every item that counts
     * @param missing how many indicators may be missing in all
     * @param missingOf how many of a kind may be missing
     * @param mayNotApply the only clauses that may be declared not applicable
     */
    public Thresholds {
        dimensions = Map.copyOf(dimensions);
        items = new TreeMap<>(items);
        missingOf = new TreeMap<>(missingOf);
        mayNotApply = mayNotApply.map(Set::copyOf);
    }

    /**
     * {@return the same with another line for the whole figure}
     *
     * @param given the line; empty for none
     */
    public Thresholds withScore(Optional<Bound> given) {
        return new Thresholds(given, dimensions, items, itemShare, missing, missingOf, mayNotApply);
    }

    Thresholds withDimensions(Map<String, Bound> given) {
        return new Thresholds(score, given, items, itemShare, missing, missingOf, mayNotApply);
    }

    Thresholds withItems(SortedMap<Integer, Bound> given) {
        return new Thresholds(score, dimensions, given, itemShare, missing, missingOf, mayNotApply);
    }

    /**
     * {@return the same with another line for the share of every item}
     *
     * @param given the line; empty for none
     */
    public Thresholds withItemShare(Optional<Bound> given) {
        return new Thresholds(score, dimensions, items, given, missing, missingOf, mayNotApply);
    }

    /**
     * {@return the same with another number of indicators that may be missing}
     *
     * @param given how many; empty for any number
     */
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
                both(base.dimensions, dimensions),
                new TreeMap<>(both(base.items, items)),
                itemShare.or(base::itemShare),
                missing.or(base::missing),
                new TreeMap<>(both(base.missingOf, missingOf)),
                mayNotApply.or(base::mayNotApply));
    }

    private static <K, V> Map<K, V> both(Map<K, V> base, Map<K, V> over) {
        Map<K, V> both = new HashMap<>(base);
        both.putAll(over);
        return both;
    }

    /** Whether these ask of {@code gate} no less than {@code before} does. */
    boolean asksAsMuch(Gate gate, Thresholds before) {
        return switch (gate) {
            case SCORE -> isAsHigh(score, before.score);
            case DIMENSION -> areAsHigh(dimensions, before.dimensions);
            case ITEM -> areAsHigh(items, before.items);
            case ITEM_SHARE -> isAsHigh(itemShare, before.itemShare);
            case MISSING ->
                isAsLow(missing, before.missing)
                        && before.missingOf.entrySet().stream()
                                .allMatch(limit -> isAsLow(
                                        Optional.ofNullable(missingOf.get(limit.getKey())),
                                        Optional.of(limit.getValue())));
            case NOT_APPLICABLE ->
                before.mayNotApply
                        .map(list -> mayNotApply.filter(list::containsAll).isPresent())
                        .orElse(true);
            default -> true;
        };
    }

    /** Points and shares can't be told apart without a submission: another kind counts as less. */
    private static boolean isAsHigh(Optional<Bound> now, Optional<Bound> before) {
        return before.map(least -> now.filter(bound -> bound.share() == least.share())
                        .filter(bound -> bound.compareTo(least) >= 0)
                        .isPresent())
                .orElse(true);
    }

    private static <K> boolean areAsHigh(Map<K, Bound> now, Map<K, Bound> before) {
        return before.entrySet().stream()
                .allMatch(
                        least -> isAsHigh(Optional.ofNullable(now.get(least.getKey())), Optional.of(least.getValue())));
    }

    private static boolean isAsLow(Optional<Integer> now, Optional<Integer> before) {
        return before.map(most -> now.filter(count -> count <= most).isPresent())
                .orElse(true);
    }

    /**
     * {@return whether {@code gate} is given a number here}
     *
     * @param gate any gate
     */
    public boolean has(Gate gate) {
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
