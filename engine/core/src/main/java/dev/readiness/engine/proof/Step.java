package dev.readiness.engine.proof;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Extra;
import dev.readiness.criteria.rubric.Fold;
import dev.readiness.criteria.rubric.Makeup;
import dev.readiness.engine.judge.Judged;
import dev.readiness.engine.score.Interval;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** How something follows from its grounds. Each end of a figure follows from the same ends of the others. */
public sealed interface Step {

    /** What the figure of {@code proof} must be at one end, by those of its grounds; empty where none follows. */
    default Optional<Quantity> figure(Proof proof, End end) {
        return Optional.empty();
    }

    /** Whether the figure of {@code proof} is what follows. */
    default boolean follows(Proof proof) {
        return proof.ends()
                .map(ends -> figure(proof, End.LOW).map(ends.low()::equals).orElse(true)
                        && figure(proof, End.HIGH).map(ends.high()::equals).orElse(true))
                .orElse(true);
    }

    /** One end of an interval. */
    enum End {
        LOW,
        HIGH;

        Quantity of(Proof proof) {
            Interval ends = proof.ends().orElseThrow();
            return this == LOW ? ends.low() : ends.high();
        }

        List<Quantity> counting(List<Proof> grounds) {
            List<Quantity> all = new ArrayList<>();
            grounds.stream().filter(ground -> ground.claim().counts()).forEach(ground -> all.add(of(ground)));
            return all;
        }
    }

    /** It is a fact of the submission. */
    record Fact() implements Step {}

    /** A rule matched the grounds. */
    record Rule() implements Step {}

    /** Its grounds stand where it is proved by itself. */
    record Elsewhere() implements Step {}

    /** It does not apply, and earns what the settings grant. */
    record Exempt() implements Step {}

    /** So many of the grounds have to hold: the figure of the one in that place, the best first; all where 0. */
    record Ranked(int least) implements Step {
        @Override
        public Optional<Quantity> figure(Proof proof, End end) {
            List<Quantity> all = end.counting(proof.grounds());
            all.sort(Collections.reverseOrder());
            int place = least == 0 ? all.size() : Math.min(least, all.size());
            return Optional.of(all.isEmpty() ? Quantity.ONE : all.get(place - 1));
        }
    }

    /** The mean of the grounds. */
    record Mean() implements Step {
        @Override
        public Optional<Quantity> figure(Proof proof, End end) {
            List<Quantity> all = end.counting(proof.grounds());
            return Optional.of(all.isEmpty() ? Quantity.ONE : sum(all).dividedBy(all.size()));
        }
    }

    /** Of the first ground is taken off what the others lack; with {@code stops}, not below 0. */
    record Deducted(boolean stops) implements Step {
        @Override
        public Optional<Quantity> figure(Proof proof, End end) {
            Quantity left = end.of(proof.grounds().get(0));
            for (Quantity each :
                    end.counting(proof.grounds().subList(1, proof.grounds().size()))) {
                left = left.minus(Quantity.ONE).plus(each);
            }
            return Optional.of(stops ? left.max(Quantity.ZERO) : left);
        }
    }

    /** The second ground counts where the first holds, and {@code otherwise} where not; both ends where that is open. */
    record When(Makeup.Otherwise otherwise) implements Step {
        @Override
        public Optional<Quantity> figure(Proof proof, End end) {
            Outcome condition = proof.grounds().get(0).claim().outcome().orElseThrow();
            Quantity then = end.of(proof.grounds().get(1));
            Quantity other = otherwise == Makeup.Otherwise.ZERO ? Quantity.ZERO : Quantity.ONE;
            boolean open = condition == Outcome.MISSING || condition == Outcome.PENDING || condition == Outcome.ERROR;
            if (!open) {
                return Optional.of(condition == Outcome.MET ? then : other);
            }
            // What may leave may be worth nothing to the whole, or all of its points.
            boolean leaves = otherwise == Makeup.Otherwise.LEAVE;
            Quantity least = then.min(leaves ? Quantity.ZERO : other);
            return Optional.of(end == End.LOW ? least : then.max(other));
        }
    }

    /**
     * The highest ground that holds with all before it earns its share.
     *
     * @param earns the share of each
     */
    record Climbed(List<Quantity> earns) implements Step {
        public Climbed {
            earns = List.copyOf(earns);
        }

        @Override
        public Optional<Quantity> figure(Proof proof, End end) {
            Quantity share = Quantity.ZERO;
            boolean any = false;
            boolean climbs = true;
            for (int rung = 0; rung < earns.size(); rung++) {
                Outcome outcome = proof.grounds().get(rung).claim().outcome().orElseThrow();
                boolean holds = outcome == Outcome.MET || outcome == Outcome.NOT_APPLICABLE;
                any |= outcome != Outcome.NOT_APPLICABLE;
                climbs &= end == End.LOW ? holds : outcome != Outcome.NOT_MET;
                share = climbs ? earns.get(rung) : share;
            }
            return Optional.of(any ? share : Quantity.ONE);
        }
    }

    /** {@code maximum} points times the share of the one ground. */
    record Share(Quantity maximum) implements Step {
        @Override
        public Optional<Quantity> figure(Proof proof, End end) {
            return Optional.of(maximum.times(end.of(proof.grounds().get(0))));
        }
    }

    /** It holds if every ground is met, and may if none fails for good. */
    record AllMet() implements Step {
        @Override
        public Optional<Quantity> figure(Proof proof, End end) {
            Outcome worst = Judged.worst(
                    proof.grounds(), ground -> ground.claim().outcome().orElse(Outcome.NOT_APPLICABLE));
            boolean holds =
                    end == End.LOW ? worst == Outcome.MET : worst != Outcome.NOT_MET && worst != Outcome.NOT_APPLICABLE;
            return Optional.of(holds ? Quantity.ONE : Quantity.ZERO);
        }
    }

    /**
     * All grounds add up, or the best of them.
     *
     * @param best how many count; all where 0
     * @param floored whether they are never below 0 together
     * @param lowApart the places, from 0, of those whose certain figure counts beyond that
     * @param highApart the same of what is possible
     */
    record Added(int best, boolean floored, Set<Integer> lowApart, Set<Integer> highApart) implements Step {
        public Added {
            lowApart = Set.copyOf(lowApart);
            highApart = Set.copyOf(highApart);
        }

        static Added all() {
            return new Added(0, false, Set.of(), Set.of());
        }

        static Added best(int count) {
            return new Added(count, false, Set.of(), Set.of());
        }

        static Added floor() {
            return new Added(0, true, Set.of(), Set.of());
        }

        @Override
        public Optional<Quantity> figure(Proof proof, End end) {
            List<Integer> counting = new ArrayList<>();
            for (int place = 0; place < proof.grounds().size(); place++) {
                if (proof.grounds().get(place).claim().counts()) {
                    counting.add(place);
                }
            }
            counting.sort((one, other) -> figure(proof, other, end).compareTo(figure(proof, one, end))); // stable
            int cut = best == 0 ? counting.size() : Math.min(best, counting.size());
            Set<Integer> beyond = end == End.LOW ? lowApart : highApart;
            List<Quantity> own = new ArrayList<>();
            List<Quantity> apart = new ArrayList<>();
            counting.subList(0, cut)
                    .forEach(place -> (beyond.contains(place) ? apart : own).add(figure(proof, place, end)));
            Quantity sum = sum(own);
            return Optional.of((floored ? sum.max(Quantity.ZERO) : sum).plus(sum(apart)));
        }

        private static Quantity figure(Proof proof, int place, End end) {
            return end.of(proof.grounds().get(place));
        }
    }

    /**
     * What is neither their sum nor the best of them: by the share that each reaches, in points.
     *
     * @param fold mean or least
     * @param points what all shares together are worth
     * @param parts the weight of each ground that takes part, and what it is worth
     * @param floored whether it is never below 0
     */
    record Folded(Fold fold, Quantity points, Map<Integer, Weighed> parts, boolean floored) implements Step {
        /** @param whole 0 where it does not apply and counts nothing */
        public record Weighed(Quantity weight, Quantity whole) {}

        public Folded {
            parts = new TreeMap<>(parts);
        }

        @Override
        public Optional<Quantity> figure(Proof proof, End end) {
            Quantity sum = Quantity.ZERO;
            Quantity weights = Quantity.ZERO;
            Quantity least = Quantity.ONE;
            for (Map.Entry<Integer, Weighed> part : parts.entrySet()) {
                Quantity whole = part.getValue().whole();
                Quantity share = whole.isZero()
                        ? Quantity.ZERO
                        : end.of(proof.grounds().get(part.getKey())).dividedBy(whole);
                sum = sum.plus(share.times(part.getValue().weight()));
                weights = weights.plus(part.getValue().weight());
                least = least.min(share);
            }
            if (weights.isZero()) {
                return Optional.of(Quantity.ZERO);
            }
            Quantity figure = points.times(fold == Fold.MEAN ? sum.dividedBy(weights) : least);
            return Optional.of(floored ? figure.max(Quantity.ZERO) : figure);
        }
    }

    /** {@code points} times the share of the one ground, or where it takes, times what that lacks. */
    record Outside(Quantity points, boolean adds) implements Step {
        @Override
        public Optional<Quantity> figure(Proof proof, End end) {
            Quantity share = end.of(proof.grounds().get(0));
            return Optional.of(points.times(adds ? share : share.minus(Quantity.ONE)));
        }
    }

    /** All grounds add up, within the bounds of what adds or takes. */
    record Bounded(Extra extra) implements Step {
        @Override
        public Optional<Quantity> figure(Proof proof, End end) {
            return Optional.of(extra.bounded(sum(end.counting(proof.grounds()))));
        }
    }

    /** The first ground, with what the others add and take; never below 0 nor above {@code most}. */
    record Topped(Optional<Quantity> most) implements Step {
        @Override
        public Optional<Quantity> figure(Proof proof, End end) {
            Quantity figure = sum(end.counting(proof.grounds()));
            return Optional.of(most.map(figure::min).orElse(figure).max(Quantity.ZERO));
        }
    }

    /** What was earned of {@code applicable} points, in points of {@code nominal}. */
    record Rescaled(Quantity applicable, Quantity nominal) implements Step {
        @Override
        public Optional<Quantity> figure(Proof proof, End end) {
            Quantity earned = end.of(proof.grounds().get(0));
            return Optional.of(
                    applicable.isZero()
                            ? Quantity.ZERO
                            : earned.dividedBy(applicable).times(nominal));
        }
    }

    /**
     * The first ground, as far as the caps among the others leave it.
     *
     * @param surely no more is certain
     * @param most no more is possible
     */
    record Capped(Optional<Quantity> surely, Optional<Quantity> most) implements Step {
        @Override
        public Optional<Quantity> figure(Proof proof, End end) {
            Quantity figure = end.of(proof.grounds().get(0));
            return Optional.of((end == End.LOW ? surely : most).map(figure::min).orElse(figure));
        }
    }

    private static Quantity sum(List<Quantity> all) {
        Quantity sum = Quantity.ZERO;
        for (Quantity each : all) {
            sum = sum.plus(each);
        }
        return sum;
    }
}
