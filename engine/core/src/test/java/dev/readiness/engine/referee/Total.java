package dev.readiness.engine.referee;

import dev.readiness.criteria.number.Quantity;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The items added up, of the electives only those that count.
 *
 * @param counted the clauses that count for {@code earned}
 */
record Total(Quantity earned, Quantity maximum, Quantity high, Set<Integer> counted) {
    Total {
        counted = Set.copyOf(counted);
    }

    static Total of(List<ItemScore> scores, Optional<List<Integer>> declared) {
        List<ItemScore> mandatory =
                scores.stream().filter(score -> !score.item().elective()).toList();
        List<ItemScore> electives = scores.stream()
                .filter(score -> score.item().elective() && score.applies())
                .toList();
        Quantity electiveMaximum = sum(best(electives, ItemScore::maximum), ItemScore::maximum);
        List<ItemScore> chosen = chosen(electives, declared, ItemScore::earned);
        return new Total(
                sum(mandatory, ItemScore::earned).plus(sum(chosen, ItemScore::earned)),
                sum(mandatory, ItemScore::maximum).plus(least(electiveMaximum, PrintedTable.ELECTIVE_POINTS)),
                sum(mandatory, ItemScore::high)
                        .plus(sum(chosen(electives, declared, ItemScore::high), ItemScore::high)),
                counted(mandatory, chosen));
    }

    private static List<ItemScore> chosen(
            List<ItemScore> electives, Optional<List<Integer>> declared, Function<ItemScore, Quantity> worth) {
        return declared.map(numbers -> electives.stream()
                        .filter(score -> numbers.contains(score.item().number()))
                        .toList())
                .orElseGet(() -> best(electives, worth));
    }

    private static List<ItemScore> best(List<ItemScore> electives, Function<ItemScore, Quantity> worth) {
        return electives.stream()
                .sorted(Comparator.comparing(worth)
                        .reversed()
                        .thenComparing(score -> score.item().number()))
                .limit(PrintedTable.ELECTIVE_ITEMS)
                .toList();
    }

    private static Set<Integer> counted(List<ItemScore> mandatory, List<ItemScore> chosen) {
        Set<Integer> counted = new HashSet<>();
        mandatory.forEach(score -> counted.addAll(score.counted()));
        chosen.forEach(score -> counted.addAll(score.counted()));
        return counted;
    }

    private static Quantity sum(List<ItemScore> scores, Function<ItemScore, Quantity> part) {
        return scores.stream().map(part).reduce(Quantity.ZERO, Quantity::plus);
    }

    private static Quantity least(Quantity one, Quantity other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
