package dev.readiness.engine.referee.ways;

import dev.readiness.criteria.number.Quantity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A figure worked out of counts, no less than {@code least}; in tenths of the points that it earns where graded. */
record Worked(String name, String fold, List<Thing> of, Optional<Thing> less, int least, boolean graded)
        implements Way {
    String indicator() {
        String minus = less.map(thing -> ", minus: " + thing.name()).orElse("");
        String terms = of.stream().map(Thing::name).collect(Collectors.joining(", "));
        return "  - {id: worked-%s, kind: derived, title: {zh: %s, en: Worked %s}, unit: {zh: 个, en: pieces}, from: {%s: [%s]%s}}\n"
                .formatted(name.substring(2), name, name.substring(2), fold, terms, minus);
    }

    @Override
    public String yaml() {
        return graded
                ? "{amount: %s, bands: {%d: 100%%, 0: 10%%}}".formatted(name, least)
                : "{amount: %s, atLeast: %d}".formatted(name, least);
    }

    @Override
    public Found judge(Map<Thing, Integer> given) {
        List<Quantity> there =
                of.stream().flatMap(thing -> thing.in(given).stream()).toList();
        boolean all = there.size() == of.size() && less.stream().allMatch(given::containsKey);
        if (all) {
            Quantity figure =
                    figure(there).minus(less.flatMap(thing -> thing.in(given)).orElse(Quantity.ZERO));
            boolean met = figure.compareTo(Quantity.of(least)) >= 0;
            boolean some = graded && !figure.isNegative();
            return met
                    ? Found.MET
                    : Found.partly(false, Quantity.of(some ? 1 : 0).dividedBy(10));
        }
        boolean certain = !graded
                && fold.equals("lowest")
                && there.stream().anyMatch(figure -> figure.compareTo(Quantity.of(least)) < 0);
        return certain ? Found.NOT_MET : Found.missing(Quantity.ZERO, Quantity.ONE);
    }

    private Quantity figure(List<Quantity> there) {
        Quantity sum = there.stream().reduce(Quantity.ZERO, Quantity::plus);
        return switch (fold) {
            case "plus" -> sum;
            case "mean" -> sum.dividedBy(there.size());
            case "lowest" -> there.stream().reduce(Quantity::min).orElseThrow();
            default -> there.stream().reduce(Quantity::max).orElseThrow();
        };
    }
}
