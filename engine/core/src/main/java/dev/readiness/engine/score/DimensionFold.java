package dev.readiness.engine.score;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Choice;
import dev.readiness.criteria.rubric.Dimension;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Folds the items of one dimension: the mandatory ones all count, of the electives the chosen or the best. */
final class DimensionFold {
    private final Dimension dimension;
    private final List<ItemScore> items;
    private final Optional<List<Integer>> declared;

    DimensionFold(Dimension dimension, List<ItemScore> items, Optional<List<Integer>> declared) {
        this.dimension = dimension;
        this.items = items;
        this.declared = declared;
    }

    DimensionScore fold() {
        return dimension.choice().map(this::withChoice).orElseGet(this::withoutChoice);
    }

    private DimensionScore withoutChoice() {
        return new DimensionScore(
                dimension,
                Best.sum(items, ItemScore::worth),
                Best.sum(items, ItemScore::possible),
                Best.sum(items, ItemScore::applicableMaximum),
                Optional.empty(),
                items);
    }

    private DimensionScore withChoice(Choice choice) {
        List<ItemScore> mandatory =
                items.stream().filter(score -> !score.item().elective()).toList();
        List<ItemScore> electives = items.stream()
                .filter(score -> score.item().elective() && score.applies())
                .toList();
        List<ItemScore> eligible = declared.map(chosen -> electives.stream()
                        .filter(score -> chosen.contains(score.item().number()))
                        .toList())
                .orElse(electives);
        Best<ItemScore> best = best(choice, eligible, ItemScore::worth);
        List<Integer> chosen = best.chosen().stream()
                .map(score -> score.item().number())
                .sorted()
                .toList();
        Election election =
                new Election(declared.isPresent(), chosen, best.isTie(ItemScore::worth), best.margin(ItemScore::worth));
        return new DimensionScore(
                dimension,
                Best.sum(both(mandatory, best.chosen()), ItemScore::worth),
                Best.sum(
                        both(
                                mandatory,
                                best(choice, eligible, ItemScore::possible).chosen()),
                        ItemScore::possible),
                Best.sum(
                        both(
                                mandatory,
                                best(choice, electives, ItemScore::applicableMaximum)
                                        .chosen()),
                        ItemScore::applicableMaximum),
                Optional.of(election),
                items.stream().map(score -> counting(score, chosen)).toList());
    }

    private static Best<ItemScore> best(Choice choice, List<ItemScore> from, Function<ItemScore, Quantity> worth) {
        return Best.of(choice.pick(), from, worth, score -> score.item().number());
    }

    private static List<ItemScore> both(List<ItemScore> first, List<ItemScore> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private static ItemScore counting(ItemScore score, List<Integer> chosen) {
        boolean idle = score.item().elective()
                && score.applies()
                && !chosen.contains(score.item().number());
        return idle ? score.notSelected() : score;
    }
}
