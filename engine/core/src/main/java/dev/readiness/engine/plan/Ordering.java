package dev.readiness.engine.plan;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.engine.Assessment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Puts the steps of a plan in order, clause by clause: what clears vetoes first, by clause; then what brings most points
 * for its effort, of equals what takes less, then the smaller number. Each brings what the figure rises by in this order.
 */
final class Ordering {
    private final Assessment before;
    private final Terrain terrain;
    private final Function<Set<Integer>, Quantity> figure;
    private final Set<Integer> done = new TreeSet<>();
    private final List<Measure> first = new ArrayList<>();
    private final List<Measure> then = new ArrayList<>();

    /** Steps for one clause, and what they would bring if they were done next. */
    private record Group(int clause, List<Integer> places, int effort, Quantity gain) {}

    /**
     * @param figure that certainly follows from what is done
     * @param duties what comes first
     */
    Ordering(
            Assessment before,
            Terrain terrain,
            Function<Set<Integer>, Quantity> figure,
            Set<Integer> duties,
            Set<Integer> taken) {
        this.before = before;
        this.terrain = terrain;
        this.figure = figure;
        Set<Integer> urgent = new TreeSet<>(taken);
        urgent.retainAll(duties);
        Set<Integer> others = new TreeSet<>(taken);
        others.removeAll(duties);
        grouped(urgent).forEach(group -> take(group, first));
        List<Group> rest = grouped(others);
        rest.sort(Comparator.comparing(Ordering::isIdle)
                .thenComparing(Ordering::dearer)
                .thenComparingInt(Group::effort)
                .thenComparingInt(Group::clause));
        rest.forEach(group -> take(group, then));
    }

    private static boolean isIdle(Group group) {
        return group.gain().isZero() || group.gain().isNegative();
    }

    /** Effort for each point, the least first. */
    private static Quantity dearer(Group group) {
        return isIdle(group) ? Quantity.ZERO : Quantity.of(group.effort()).dividedBy(group.gain());
    }

    List<Measure> first() {
        return first;
    }

    List<Measure> then() {
        return then;
    }

    /** A step that serves several clauses stands with the first of them. */
    private List<Group> grouped(Set<Integer> places) {
        Map<Integer, List<Integer>> byClause = new TreeMap<>();
        for (int place : places) {
            int clause = terrain.steps().get(place).clauses().get(0);
            byClause.computeIfAbsent(clause, key -> new ArrayList<>()).add(place);
        }
        Quantity now = figure.apply(done);
        List<Group> groups = new ArrayList<>();
        byClause.forEach((clause, its) -> {
            Set<Integer> with = new TreeSet<>(done);
            with.addAll(its);
            Quantity gain = figure.apply(with).minus(now);
            int effort = its.stream()
                    .mapToInt(place -> terrain.steps().get(place).effort())
                    .sum();
            groups.add(new Group(clause, its, effort, gain));
        });
        return groups;
    }

    private void take(Group group, List<Measure> to) {
        Quantity was = figure.apply(done);
        done.addAll(group.places());
        Quantity now = figure.apply(done);
        Clause clause = before.submission().rubric().clause(group.clause());
        to.add(new Measure(
                clause,
                group.places().stream().map(terrain.steps()::get).toList(),
                group.effort(),
                terrain.responsible(group.clause()),
                before.due(clause),
                now.minus(was),
                now));
    }
}
