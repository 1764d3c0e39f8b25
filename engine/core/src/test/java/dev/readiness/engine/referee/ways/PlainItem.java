package dev.readiness.engine.referee.ways;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.number.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An item of a random rubric.
 *
 * @param kind sum, mean or least of its clauses; adds or takes outside the maximum
 * @param points what it is worth; of one outside the maximum what it comes to at most, or 0 for no such bound
 * @param weight in percent
 * @param hangs whether all of its clauses have one condition, which is written at the item
 */
record PlainItem(int number, String kind, int points, int weight, boolean hangs, List<PlainClause> clauses) {
    /** Of one clause what it is worth when met, and what it earns for certain and at most. */
    record Earned(Outcome outcome, Quantity maximum, Quantity low, Quantity high) {}

    boolean isOutside() {
        return kind.equals("adds") || kind.equals("takes");
    }

    String yaml(boolean weighs) {
        StringBuilder yaml = new StringBuilder();
        yaml.append("  - item: %d\n    title: {zh: 大项%d, en: Item %d}\n".formatted(number, number, number));
        if (isOutside()) {
            yaml.append("    %s: %s\n".formatted(kind, points == 0 ? "{}" : "{atMost: " + points + "}"));
        } else {
            yaml.append("    points: %d\n    fold: %s\n".formatted(points, kind));
            yaml.append(weighs ? "    weight: %d%%\n".formatted(weight) : "");
        }
        if (hangs) {
            PlainClause first = clauses.get(0);
            yaml.append("    when: %s\n    otherwise: %s\n"
                    .formatted(first.when().orElseThrow().yaml(), first.otherwise()));
        }
        yaml.append("    clauses:\n");
        clauses.forEach(clause ->
                yaml.append((hangs ? clause.hanging(Optional.empty(), "leave") : clause).yaml(kind.equals("mean"))));
        return yaml.toString();
    }

    List<Earned> clauses(Map<Thing, Integer> given) {
        int weights = 0;
        for (PlainClause clause : clauses) {
            weights += clause.judge(given).outcome() == Outcome.NOT_APPLICABLE ? 0 : clause.points();
        }
        List<Earned> all = new ArrayList<>();
        for (PlainClause clause : clauses) {
            Found found = clause.judge(given);
            boolean gone = found.outcome() == Outcome.NOT_APPLICABLE;
            Quantity worth = Quantity.of(gone ? 0 : clause.points());
            if (!gone && kind.equals("mean")) {
                worth = Quantity.of(points).times(worth).dividedBy(weights);
            } else if (!gone && kind.equals("least")) {
                worth = Quantity.of(points);
            }
            Quantity off = kind.equals("takes") ? worth : Quantity.ZERO;
            all.add(new Earned(
                    found.outcome(),
                    isOutside() ? Quantity.ZERO : worth,
                    worth.times(found.low()).minus(off),
                    worth.times(found.high()).minus(off)));
        }
        return all;
    }

    /** What the whole item is worth when met, and what it earns for certain and at most. */
    Quantity[] judge(Map<Thing, Integer> given) {
        List<Earned> all = clauses(given);
        Quantity maximum = Quantity.ZERO;
        for (Earned clause : all) {
            maximum = kind.equals("least") ? maximum.max(clause.maximum()) : maximum.plus(clause.maximum());
        }
        return new Quantity[] {
            maximum,
            fold(given, all.stream().map(Earned::low).toList(), all),
            fold(given, all.stream().map(Earned::high).toList(), all)
        };
    }

    private Quantity fold(Map<Thing, Integer> given, List<Quantity> ends, List<Earned> all) {
        Quantity own = Quantity.ZERO;
        Quantity beyond = Quantity.ZERO;
        Quantity least = Quantity.of(points);
        boolean none = true;
        for (int i = 0; i < clauses.size(); i++) {
            boolean further = ends.get(i).isNegative()
                    ? clauses.get(i).beyond().equals("total")
                    : clauses.get(i).mayLeave(given);
            own = own.plus(further ? Quantity.ZERO : ends.get(i));
            beyond = beyond.plus(further ? ends.get(i) : Quantity.ZERO);
            if (all.get(i).outcome() != Outcome.NOT_APPLICABLE) {
                none = false;
                least = least.min(ends.get(i));
            }
        }
        Quantity all0 = own.plus(beyond);
        Quantity cap = Quantity.of(points);
        return switch (kind) {
            case "least" -> none ? Quantity.ZERO : least.max(Quantity.ZERO);
            case "adds" -> (points == 0 ? all0 : all0.min(cap)).max(Quantity.ZERO);
            case "takes" -> (points == 0 ? all0 : all0.max(Quantity.ZERO.minus(cap))).min(Quantity.ZERO);
            default -> own.max(Quantity.ZERO).plus(beyond);
        };
    }
}
