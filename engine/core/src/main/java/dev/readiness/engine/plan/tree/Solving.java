package dev.readiness.engine.plan.tree;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Solves a puzzle from its leaves up. A reading that several branches use is tried at each of its levels where they
 * meet, those together that branches connect; where that would be too many, its effort is shared out among its uses,
 * which gives a lower bound.
 */
final class Solving {
    /** How many combinations of levels are tried where branches meet. */
    private static final long MOST = 4096;

    private final Puzzle puzzle;
    private final Map<Node, Map<Integer, Integer>> uses = new IdentityHashMap<>();
    private final Map<Node, Front> known = new IdentityHashMap<>();
    private final Map<Integer, Integer> fixed = new HashMap<>();
    private final Set<Integer> sharedOut = new TreeSet<>();
    private final Set<Integer> conditions = new TreeSet<>();
    private final Counters counters = new Counters();
    private final Map<Integer, Integer> all;

    Solving(Puzzle puzzle) {
        this.puzzle = puzzle;
        this.all = count(puzzle.tree());
    }

    Front front() {
        return front(puzzle.tree());
    }

    boolean isExact() {
        return sharedOut.isEmpty();
    }

    /** How often each reading stands below {@code node}. */
    private Map<Integer, Integer> count(Node node) {
        Map<Integer, Integer> counts = new HashMap<>();
        if (node instanceof Node.Leaf leaf) {
            counts.put(leaf.reading(), 1);
        }
        for (Node part : node.parts()) {
            count(part).forEach((reading, often) -> counts.merge(reading, often, Integer::sum));
        }
        if (node instanceof Node.When when) { // as if it were used here, too, so that it is tried here at the latest
            its(when.condition()).keySet().forEach(reading -> {
                conditions.add(reading);
                counts.merge(reading, 1, Integer::sum);
            });
        }
        if (node instanceof Demand.Quorum quorum) {
            counters.need(quorum.counter(), quorum.needed());
        }
        uses.put(node, counts);
        return counts;
    }

    private Front front(Node node) {
        boolean whole = fixed.isEmpty() || fixed.keySet().stream().noneMatch(its(node)::containsKey);
        Front before = whole ? known.get(node) : null;
        if (before != null) {
            return before;
        }
        Front front = meeting(node);
        if (whole) {
            known.put(node, front);
        }
        return front;
    }

    private Map<Integer, Integer> its(Node node) {
        return uses.getOrDefault(node, Map.of());
    }

    private Front meeting(Node node) {
        Set<Integer> met = met(node);
        if (met.isEmpty()) {
            return together(node);
        }
        if (!(node instanceof Node.Sum)) {
            return trying(met, node);
        }
        Front front = Front.of(0);
        for (List<Node> group : groups(node.parts(), met)) {
            Node sum = new Node.Sum(group);
            count(sum);
            Set<Integer> its = new TreeSet<>(met);
            its.retainAll(its(sum).keySet());
            front = front.with(its.isEmpty() ? together(sum) : trying(its, sum), Math::addExact, counters);
        }
        return front;
    }

    /** The readings all of whose uses meet at {@code node} and not below it, and which can be raised. */
    private Set<Integer> met(Node node) {
        Set<Integer> met = new TreeSet<>();
        its(node).forEach((reading, often) -> {
            boolean open = often > 1
                    && often.equals(all.get(reading))
                    && !fixed.containsKey(reading)
                    && !sharedOut.contains(reading)
                    && puzzle.efforts().get(reading).size() > 1;
            if (open
                    && node.parts().stream()
                            .noneMatch(part -> often.equals(its(part).get(reading)))) {
                met.add(reading);
            }
        });
        return met;
    }

    /** {@code parts} in their order, those together that share any of {@code met}. */
    private List<List<Node>> groups(List<Node> parts, Set<Integer> met) {
        List<List<Node>> groups = new ArrayList<>();
        for (Node part : parts) {
            List<Node> joined = new ArrayList<>();
            List<List<Node>> others = new ArrayList<>();
            for (List<Node> group : groups) {
                if (group.stream().anyMatch(other -> share(other, part, met))) {
                    joined.addAll(group);
                } else {
                    others.add(group);
                }
            }
            joined.add(part);
            others.add(joined);
            groups = others;
        }
        return groups;
    }

    private boolean share(Node one, Node other, Set<Integer> met) {
        return met.stream()
                .anyMatch(reading -> its(one).containsKey(reading) && its(other).containsKey(reading));
    }

    private Front trying(Collection<Integer> readings, Node node) {
        List<Integer> tried = new ArrayList<>();
        List<Integer> order = new ArrayList<>(readings);
        order.sort(Comparator.comparing(reading -> !conditions.contains(reading))); // stable
        long combinations = 1;
        for (int reading : order) {
            combinations *= puzzle.efforts().get(reading).size();
            if (combinations <= MOST) {
                tried.add(reading);
            } else if (conditions.contains(reading)) {
                throw new TooManyConditions();
            } else {
                sharedOut.add(reading);
            }
        }
        return tryAll(tried, 0, Picks.NONE, 0, node);
    }

    private Front tryAll(List<Integer> tried, int next, Picks picks, long effort, Node node) {
        if (next == tried.size()) {
            return together(node).after(picks, effort);
        }
        int reading = tried.get(next);
        List<Long> efforts = puzzle.efforts().get(reading);
        Front all = Front.none();
        for (int level = 0; level < efforts.size(); level++) {
            fixed.put(reading, level);
            Picks more = level == 0 ? picks : picks.and(new Picks.One(reading, level));
            all = all.or(tryAll(tried, next + 1, more, effort + efforts.get(level), node));
            fixed.remove(reading);
        }
        return all;
    }

    private Front together(Node node) {
        if (node instanceof Node.Leaf leaf) {
            return leaf(leaf);
        }
        if (node instanceof Node.Const constant) {
            return Front.of(constant.worth());
        }
        if (node instanceof Node.Sum sum) {
            Front front = Front.of(0);
            for (Node part : sum.parts()) {
                front = front.with(front(part), Math::addExact, counters);
            }
            return front;
        }
        if (node instanceof Node.Min min) {
            Front front = Front.of(Long.MAX_VALUE);
            for (Node part : min.parts()) {
                front = front(part).with(front, Math::min, counters);
            }
            return front;
        }
        if (node instanceof Node.TopK best) {
            return best(best);
        }
        if (node instanceof Node.Clamp clamp) {
            return front(clamp.part()).map(clamp::bound);
        }
        if (node instanceof Round round) {
            return front(round.part()).map(round::of);
        }
        if (node instanceof Node.Step step) {
            return front(step.part()).map(step::of);
        }
        if (node instanceof Node.Need need) {
            return front(need.part()).map(need::of);
        }
        return other(node);
    }

    private Front other(Node node) {
        if (node instanceof Node.Ranked ranked) {
            return Front.ranked(
                    ranked.least(), ranked.parts().stream().map(this::front).toList());
        }
        if (node instanceof Node.Climb climb) {
            return climb(climb);
        }
        if (node instanceof Node.When when) {
            return when(when);
        }
        if (node instanceof Demand.Must must) {
            return front(must.part()).from(must.least());
        }
        if (node instanceof Demand.Mark mark) {
            return front(mark.part()).marked(mark.counter(), mark.least(), counters);
        }
        Demand.Quorum quorum = (Demand.Quorum) node;
        return front(quorum.part()).counted(quorum.counter(), quorum.needed());
    }

    /** Rung by rung, each with all below it. */
    private Front climb(Node.Climb climb) {
        Front held = Front.of(0);
        Front all = Front.of(climb.worths().get(0));
        for (int i = 0; i < climb.parts().size(); i++) {
            long worth = climb.worths().get(i + 1);
            Front rung = front(climb.parts().get(i)).from(climb.least()).map(each -> 0);
            held = held.with(rung, Math::addExact, counters);
            all = all.or(held.map(each -> worth));
        }
        return all;
    }

    /** All that its condition looks at is fixed. */
    private Front when(Node.When when) {
        long state = front(when.condition()).all().points().get(0).worth();
        if (state <= Node.When.FAILS) {
            return Front.of(when.fails());
        }
        return state >= Node.When.HOLDS
                ? front(when.then())
                : front(when.then()).map(when::open);
    }

    private Front leaf(Node.Leaf leaf) {
        Integer level = fixed.get(leaf.reading());
        if (level != null) {
            return Front.of(leaf.at(level));
        }
        List<Long> efforts = puzzle.efforts().get(leaf.reading());
        int among = sharedOut.contains(leaf.reading()) ? all.getOrDefault(leaf.reading(), 1) : 1;
        List<Row.Point> points = new ArrayList<>();
        for (int each = 0; each < efforts.size(); each++) {
            Picks picks = each == 0 ? Picks.NONE : new Picks.One(leaf.reading(), each);
            points.add(new Row.Point(efforts.get(each) / among, leaf.at(each), picks));
        }
        return Front.of(points);
    }

    /** Front by front for the number of parts that are picked so far; exactly as many count as there may be. */
    private Front best(Node.TopK best) {
        int pick = Math.min(best.pick(), best.parts().size());
        List<Front> picked = new ArrayList<>(List.of(Front.of(0)));
        for (Node part : best.parts()) {
            Front its = front(part);
            Front idle = its.map(worth -> 0);
            List<Front> next = new ArrayList<>();
            for (int count = 0; count <= Math.min(pick, picked.size()); count++) {
                Front without = count < picked.size() ? picked.get(count).with(idle, Math::addExact, counters) : null;
                Front with = count == 0 ? null : picked.get(count - 1).with(its, Math::addExact, counters);
                if (without != null && with != null) {
                    next.add(without.or(with));
                } else {
                    next.add(with == null ? Objects.requireNonNull(without) : with);
                }
            }
            picked = next;
        }
        return picked.get(pick);
    }
}
