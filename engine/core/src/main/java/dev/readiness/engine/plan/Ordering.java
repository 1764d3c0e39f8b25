package dev.readiness.engine.plan;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.plan.tree.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Puts the steps of a plan in order, clause by clause: what clears vetoes first, by clause; then what brings most points
 * for its effort, of equals what takes less, then the smaller number. Each brings what the figure rises by in this order.
 */
final class Ordering {
    private final Assessment before;
    private final Terrain terrain;
    private final Translation translation;
    private final Scale scale;
    private final Node tree;
    private final int[] levels;
    private final List<Measure> first = new ArrayList<>();
    private final List<Measure> then = new ArrayList<>();

    /** Steps for one clause, and what they would bring if they were done next. */
    private record Group(int clause, List<Integer> places, int effort, long gain) {}

    Ordering(
            Assessment before,
            Terrain terrain,
            Translation translation,
            Scale scale,
            Node tree,
            Set<Integer> forced,
            Set<Integer> taken) {
        this.before = before;
        this.terrain = terrain;
        this.translation = translation;
        this.scale = scale;
        this.tree = tree;
        this.levels = new int[terrain.steps().size()];
        Set<Integer> urgent = new TreeSet<>(taken);
        urgent.retainAll(forced);
        Set<Integer> others = new TreeSet<>(taken);
        others.removeAll(forced);
        grouped(urgent).forEach(group -> take(group, first));
        List<Group> rest = grouped(others);
        rest.sort(Comparator.comparing(Ordering::isIdle)
                .thenComparing(Ordering::dearer)
                .thenComparingInt(Group::effort)
                .thenComparingInt(Group::clause));
        rest.forEach(group -> take(group, then));
    }

    private static boolean isIdle(Group group) {
        return group.gain() <= 0;
    }

    /** Effort for each point, the least first. */
    private static Quantity dearer(Group group) {
        return group.gain() <= 0 ? Quantity.ZERO : Quantity.of(group.effort()).dividedBy(Quantity.of(group.gain()));
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
        long now = tree.worth(levels);
        List<Group> groups = new ArrayList<>();
        byClause.forEach((clause, its) -> {
            its.forEach(place -> levels[place] = 1);
            long gain = tree.worth(levels) - now;
            its.forEach(place -> levels[place] = 0);
            int effort = its.stream()
                    .mapToInt(place -> terrain.steps().get(place).effort())
                    .sum();
            groups.add(new Group(clause, its, effort, gain));
        });
        return groups;
    }

    private void take(Group group, List<Measure> to) {
        Quantity was = figure();
        group.places().forEach(place -> levels[place] = 1);
        Quantity now = figure();
        Clause clause = before.submission().rubric().clauses().get(group.clause());
        to.add(new Measure(
                clause,
                group.places().stream().map(terrain.steps()::get).toList(),
                group.effort(),
                terrain.responsible(group.clause()),
                before.due(clause),
                now.minus(was),
                now));
    }

    private Quantity figure() {
        return translation.figure(scale.points(tree.worth(levels)));
    }
}
