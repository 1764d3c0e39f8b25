package dev.readiness.engine.compare;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.verdict.Veto;
import dev.readiness.engine.check.Snapshot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What stands otherwise in one of two reports against the same rubric. What clauses changed by and what is left of
 * the whole change add up to it.
 *
 * @param before what the earlier report says
 * @param after what the later one says
 * @param clauses those that stand otherwise, by number
 * @param rest what of the change of the certain figure is no clause's own, as where points are rescaled
 * @param vetoes those that stand otherwise, by number
 * @param frames what figures are judged by that differs, so that not all of the change comes from what was filled in
 */
public record ReportsDifference(
        Snapshot before, Snapshot after, List<Clause> clauses, Quantity rest, List<Turned> vetoes, List<Frame> frames) {
    /**
     * Keeps copies of {@code clauses}, {@code vetoes} and {@code frames}.
     *
     * @param before what the earlier report says
     * @param after what the later one says
     * @param clauses those that stand otherwise, by number
     * @param rest what of the change of the certain figure is no clause's own, as where points are rescaled
     * @param vetoes those that stand otherwise, by number
     * @param frames what figures are judged by that differs, so that not all of the change comes from what was filled
     *     in
     */
    public ReportsDifference {
        clauses = List.copyOf(clauses);
        vetoes = List.copyOf(vetoes);
        frames = List.copyOf(frames);
    }

    /**
     * A clause; empty on the side that does not know it.
     *
     * @param number its number
     * @param was how it stood
     * @param now how it stands
     */
    public record Clause(int number, Optional<Snapshot.Stand> was, Optional<Snapshot.Stand> now) {
        /** {@return by how much what it brings rose, in points} */
        public Quantity change() {
            return now.map(Snapshot.Stand::earned)
                    .orElse(Quantity.ZERO)
                    .minus(was.map(Snapshot.Stand::earned).orElse(Quantity.ZERO));
        }

        int item() {
            return now.or(() -> was).orElseThrow().item();
        }
    }

    /**
     * A veto that stands otherwise.
     *
     * @param number the number of its clause
     * @param was how it stood
     * @param now how it stands
     */
    public record Turned(int number, Veto.State was, Veto.State now) {}

    /** What reports were judged by. */
    public enum Frame {
        /** The day that they speak of. */
        AS_OF,
        /** The rubric's files are not the same. */
        RUBRIC,
        /** The rules are not the same. */
        RULES,
        /** Options that the rubric's assumptions are taken by. */
        ASSUMPTIONS,
        /** What is declared not to apply. */
        NOT_APPLICABLE
    }

    /**
     * {@return what stands otherwise in {@code after}}
     *
     * @param before what the earlier report says
     * @param after what the later one says, against the same rubric
     * @throws IllegalArgumentException if they are not against the same rubric
     */
    public static ReportsDifference of(Snapshot before, Snapshot after) {
        if (!before.rubric().equals(after.rubric())) {
            throw new IllegalArgumentException(
                    "Both must be against one rubric, not (" + before.rubric() + ", " + after.rubric() + ").");
        }
        List<Clause> clauses = clauses(before, after);
        Quantity own = clauses.stream().map(Clause::change).reduce(Quantity.ZERO, Quantity::plus);
        List<Turned> vetoes = new ArrayList<>();
        after.vetoes().forEach((number, now) -> {
            Veto.State was = before.vetoes().getOrDefault(number, now);
            if (was != now) {
                vetoes.add(new Turned(number, was, now));
            }
        });
        Quantity rest = after.low().minus(before.low()).minus(own);
        return new ReportsDifference(before, after, clauses, rest, vetoes, frames(before, after));
    }

    private static List<Clause> clauses(Snapshot before, Snapshot after) {
        List<Clause> clauses = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>(after.clauses().keySet());
        before.clauses().keySet().stream()
                .filter(number -> !after.clauses().containsKey(number))
                .forEach(numbers::add);
        numbers.stream().sorted().forEach(number -> {
            Optional<Snapshot.Stand> was = Optional.ofNullable(before.clauses().get(number));
            Optional<Snapshot.Stand> now = Optional.ofNullable(after.clauses().get(number));
            if (!was.equals(now)) {
                clauses.add(new Clause(number, was, now));
            }
        });
        return clauses;
    }

    private static List<Frame> frames(Snapshot before, Snapshot after) {
        List<Frame> frames = new ArrayList<>();
        if (!before.asOf().equals(after.asOf())) {
            frames.add(Frame.AS_OF);
        }
        if (!before.digest().equals(after.digest())) {
            frames.add(Frame.RUBRIC);
        }
        if (!before.rules().equals(after.rules())) {
            frames.add(Frame.RULES);
        }
        Map<String, String> then = before.assumptions();
        if (after.assumptions().entrySet().stream()
                .anyMatch(each ->
                        !then.getOrDefault(each.getKey(), each.getValue()).equals(each.getValue()))) {
            frames.add(Frame.ASSUMPTIONS);
        }
        if (!before.notApplicable().equals(after.notApplicable())) {
            frames.add(Frame.NOT_APPLICABLE);
        }
        return frames;
    }

    /** {@return by how much the certain figure rose} */
    public Quantity certain() {
        return after.low().minus(before.low());
    }

    /** {@return by how much the figure that is still possible rose} */
    public Quantity possible() {
        return after.high().minus(before.high());
    }

    /** {@return what of the certain figure's change each item has, in the order of their clauses} */
    public Breakdown<Integer> byItem() {
        Map<Integer, Integer> items = new HashMap<>();
        clauses.forEach(clause -> items.put(clause.number(), clause.item()));
        return by(items::get);
    }

    /**
     * {@return the same by what each clause belongs to}
     *
     * @param <K> what clauses belong to
     * @param part what a clause belongs to, by its number
     */
    public <K> Breakdown<K> by(Function<Integer, K> part) {
        List<Cause.Share> shares = clauses.stream()
                .map(clause -> new Cause.Share(clause.number(), clause.change(), Quantity.ZERO))
                .toList();
        return Breakdown.of(shares, certain(), Quantity.ZERO, part);
    }
}
