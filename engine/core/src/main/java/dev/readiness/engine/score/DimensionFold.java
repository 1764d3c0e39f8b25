package dev.readiness.engine.score;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Choice;
import dev.readiness.criteria.rubric.Counting;
import dev.readiness.criteria.rubric.Dimension;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Folds the items of one dimension: the mandatory ones all count, of the electives the chosen or the best. */
final class DimensionFold {
    private final Dimension dimension;
    private final List<ItemScore> items;
    private final Optional<List<Integer>> declared;
    private final boolean rescales;

    /** @param rescales whether what applies shares the weights of what does not */
    DimensionFold(Dimension dimension, List<ItemScore> items, Optional<List<Integer>> declared, boolean rescales) {
        this.rescales = rescales;
        this.dimension = dimension;
        this.items = items;
        this.declared = declared;
    }

    DimensionScore fold() {
        return dimension.choice().isPresent() ? withChoice(dimension.choice().get()) : withoutChoice();
    }

    private DimensionScore withoutChoice() {
        Counting counting = dimension.counting();
        List<Folded.Part> parts = new ArrayList<>(items.size());
        for (ItemScore item : items) {
            if (item.item().extra().isEmpty()) {
                parts.add(part(item));
            }
        }
        Folded folded = Folded.of(counting.fold(), dimension.points(), rescales, parts);
        return new DimensionScore(
                dimension, folded.worth(), folded.possible(), folded.maximum(), extra(), Optional.empty(), items);
    }

    private static Folded.Part part(ItemScore score) {
        return new Folded.Part(
                score.item().role().counting(),
                score.worth(),
                score.possible(),
                score.applicableMaximum(),
                score.item().points());
    }

    /** What stands outside the maximum. */
    private Interval extra() {
        List<ItemScore> extra = new ArrayList<>(items);
        extra.removeIf(score -> score.item().extra().isEmpty());
        return new Interval(Best.sum(extra, ItemScore::worth), Best.sum(extra, ItemScore::possible));
    }

    private DimensionScore withChoice(Choice choice) {
        List<ItemScore> mandatory = new ArrayList<>();
        List<ItemScore> electives = new ArrayList<>();
        List<ItemScore> eligible = new ArrayList<>();
        for (ItemScore score : items) {
            if (score.item().extra().isPresent()) {
                continue;
            }
            if (!score.item().elective()) {
                mandatory.add(score);
            } else if (score.applies()) {
                electives.add(score);
                if (declared.isEmpty() || declared.get().contains(score.item().number())) {
                    eligible.add(score);
                }
            }
        }
        Best<ItemScore> best = best(choice, eligible, ItemScore::worth);
        Best<ItemScore> possible = best(choice, eligible, ItemScore::possible);
        Best<ItemScore> maximum = best(choice, electives, ItemScore::applicableMaximum);
        List<Integer> chosen = numbers(best.chosen());
        return new DimensionScore(
                dimension,
                sum(mandatory, best, ItemScore::worth),
                sum(mandatory, possible, ItemScore::possible),
                sum(mandatory, maximum, ItemScore::applicableMaximum),
                extra(),
                Optional.of(new Election(
                        declared.isPresent(), chosen, best.isTie(ItemScore::worth), best.margin(ItemScore::worth))),
                counting(items, chosen));
    }

    private static Best<ItemScore> best(Choice choice, List<ItemScore> from, Function<ItemScore, Quantity> worth) {
        return Best.of(choice.pick(), from, worth, score -> score.item().number());
    }

    private static Quantity sum(List<ItemScore> mandatory, Best<ItemScore> best, Function<ItemScore, Quantity> worth) {
        return Best.sum(mandatory, worth).plus(Best.sum(best.chosen(), worth));
    }

    private static List<Integer> numbers(List<ItemScore> scores) {
        List<Integer> numbers = new ArrayList<>(scores.size());
        for (ItemScore score : scores) {
            numbers.add(score.item().number());
        }
        Collections.sort(numbers);
        return numbers;
    }

    private static List<ItemScore> counting(List<ItemScore> items, List<Integer> chosen) {
        List<ItemScore> counting = new ArrayList<>(items);
        counting.replaceAll(score -> counting(score, chosen));
        return counting;
    }

    private static ItemScore counting(ItemScore score, List<Integer> chosen) {
        boolean idle = score.item().elective()
                && score.applies()
                && !chosen.contains(score.item().number());
        return idle ? score.notSelected() : score;
    }
}
