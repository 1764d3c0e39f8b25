package dev.readiness.engine.referee.ways;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.number.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A clause: how a rubric writes it, and what it comes to.
 *
 * @param otherwise leave, full or zero; empty where it always counts
 */
record PlainClause(
        int number,
        int points,
        List<Way> needs,
        Optional<Way.Ladder> levels,
        Optional<Way.Portions> parts,
        List<Way> off,
        Optional<Way> when,
        String otherwise,
        String beyond) {
    /** @param weighs whether its points are its weight, too, among the clauses of its item */
    String yaml(boolean weighs) {
        StringBuilder yaml = new StringBuilder();
        yaml.append("      - clause: %d\n        asks: {zh: 要求, en: Asked}\n        cite: 第一条\n        points: %d\n"
                .formatted(number, points));
        yaml.append(weighs ? "        weight: %d%%\n".formatted(points) : "");
        when.ifPresent(condition ->
                yaml.append("        when: %s\n        otherwise: %s\n".formatted(condition.yaml(), otherwise)));
        list(yaml, "needs", needs);
        levels.ifPresent(ladder -> yaml.append("        levels:\n").append(ladder.yaml()));
        parts.ifPresent(portions -> yaml.append("        parts:\n").append(portions.yaml()));
        list(yaml, "deduct", off);
        if (!beyond.equals("clause")) {
            yaml.append("        beyond: %s\n".formatted(beyond));
        }
        return yaml.toString();
    }

    private static void list(StringBuilder yaml, String key, List<Way> ways) {
        if (!ways.isEmpty()) {
            yaml.append("        %s:\n".formatted(key));
            ways.forEach(way -> yaml.append("          - %s\n".formatted(way.yaml())));
        }
    }

    /** The same under another condition. */
    PlainClause hanging(Optional<Way> condition, String instead) {
        return new PlainClause(number, points, needs, levels, parts, off, condition, instead, beyond);
    }

    Found judge(Map<Thing, Integer> given) {
        List<Found> found = new ArrayList<>();
        needs.forEach(need -> found.add(need.judge(given)));
        levels.ifPresent(ladder -> found.add(ladder.judge(given)));
        parts.ifPresent(portions -> found.add(portions.judge(given)));
        Found sum = found.isEmpty() ? Found.MET : Found.ranked(found.size(), found);
        for (Way each : off) {
            Found taken = each.judge(given);
            sum = new Found(
                    Found.worse(sum.outcome(), taken.outcome()),
                    sum.low().plus(taken.low()).minus(Quantity.ONE),
                    sum.high().plus(taken.high()).minus(Quantity.ONE));
        }
        Found body = beyond.equals("clause")
                ? new Found(
                        sum.outcome(), sum.low().max(Quantity.ZERO), sum.high().max(Quantity.ZERO))
                : sum;
        return when.map(condition -> conditional(condition.judge(given), body)).orElse(body);
    }

    /** What it would come to if the level {@code last} were its last, from 0; itself where it has no levels. */
    Found upTo(int last, Map<Thing, Integer> given) {
        Optional<Way.Ladder> lower = levels.map(ladder -> ladder.upTo(last));
        return new PlainClause(number, points, needs, lower, parts, off, when, otherwise, beyond).judge(given);
    }

    /** The levels that it has reached, and may have: L0 and so on, or nothing. */
    List<String> reached(Map<Thing, Integer> given) {
        String certain = "";
        String possible = "";
        for (int level = 0; level < levels.orElseThrow().rungs().size(); level++) {
            Outcome outcome = upTo(level, given).outcome();
            certain = outcome == Outcome.MET ? "L" + level : certain;
            possible = outcome == Outcome.NOT_MET ? possible : "L" + level;
        }
        return List.of(certain, possible);
    }

    /** Whether nobody can tell yet whether it leaves. */
    boolean mayLeave(Map<Thing, Integer> given) {
        return otherwise.equals("leave")
                && when.filter(condition -> condition.judge(given).isOpen()).isPresent();
    }

    private Found conditional(Found condition, Found body) {
        if (!otherwise.equals("leave")) {
            return Found.either(condition, body, Found.of(otherwise.equals("full")));
        }
        if (condition.isOpen()) {
            return Found.missing(body.low().min(Quantity.ZERO), body.high().max(Quantity.ONE));
        }
        return condition.outcome() == Outcome.MET
                ? body
                : new Found(Outcome.NOT_APPLICABLE, Quantity.ZERO, Quantity.ZERO);
    }
}
