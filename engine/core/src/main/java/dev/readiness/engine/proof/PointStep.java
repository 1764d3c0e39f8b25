package dev.readiness.engine.proof;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Extra;
import dev.readiness.criteria.rubric.Fold;
import dev.readiness.criteria.rubric.Policies;
import dev.readiness.criteria.rubric.Rounding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** How points follow from shares, and from points. */
public sealed interface PointStep extends Step {

    /**
     * {@code maximum} points times the share of the one ground.
     *
     * @param maximum the points of the whole share
     */
    record Share(Quantity maximum) implements PointStep {
        @Override
        public Optional<Quantity> figure(Proof proof, End end) {
            return Optional.of(maximum.times(end.of(proof.grounds().get(0))));
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
    record Added(int best, boolean floored, Set<Integer> lowApart, Set<Integer> highApart) implements PointStep {
        /**
         * Keeps copies of {@code lowApart} and {@code highApart}.
         *
         * @param best how many count; all where 0
         * @param floored whether they are never below 0 together
         * @param lowApart the places, from 0, of those whose certain figure counts beyond that
         * @param highApart the same of what is possible
         */
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
            Quantity sum = Step.sum(own);
            return Optional.of((floored ? sum.max(Quantity.ZERO) : sum).plus(Step.sum(apart)));
        }

        private static Quantity figure(Proof proof, int place, End end) {
            return end.of(proof.grounds().get(place));
        }
    }

    /**
     * What is neither their sum nor the best of them: by the share that each reaches, in points.
     *
     * @param fold mean, least or share
     * @param points what all shares together are worth
     * @param parts the weight of each ground that takes part, and what it is worth
     * @param floored whether it is never below 0
     */
    record Folded(Fold fold, Quantity points, Map<Integer, Weighed> parts, boolean floored) implements PointStep {
        /**
         * How much a ground counts in a mean.
         *
         * @param weight its weight, 1 being all of the mean
         * @param whole 0 where it does not apply and counts nothing
         */
        public record Weighed(Quantity weight, Quantity whole) {}

        /**
         * Keeps a copy of {@code parts}, by their places.
         *
         * @param fold mean, least or share
         * @param points what all shares together are worth
         * @param parts the weight of each ground that takes part, and what it is worth
         * @param floored whether it is never below 0
         */
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
            Quantity figure = points.times(fold == Fold.LEAST ? least : sum.dividedBy(weights));
            return Optional.of(floored ? figure.max(Quantity.ZERO) : figure);
        }
    }

    /**
     * {@code points} times the share of the one ground, or where it takes, times what that lacks.
     *
     * @param points the points of the whole share
     * @param adds whether it adds; else it takes
     */
    record Outside(Quantity points, boolean adds) implements PointStep {
        @Override
        public Optional<Quantity> figure(Proof proof, End end) {
            Quantity share = end.of(proof.grounds().get(0));
            return Optional.of(points.times(adds ? share : share.minus(Quantity.ONE)));
        }
    }

    /**
     * All grounds add up, within the bounds of what adds or takes.
     *
     * @param extra what adds or takes, with its bounds
     */
    record Bounded(Extra extra) implements PointStep {
        @Override
        public Optional<Quantity> figure(Proof proof, End end) {
            return Optional.of(extra.bounded(Step.sum(end.counting(proof.grounds()))));
        }
    }

    /**
     * The first ground, with what the others add and take; never below 0 nor above {@code most}.
     *
     * @param most the bound, if there is one
     */
    record Topped(Optional<Quantity> most) implements PointStep {
        @Override
        public Optional<Quantity> figure(Proof proof, End end) {
            Quantity figure = Step.sum(end.counting(proof.grounds()));
            return Optional.of(most.map(figure::min).orElse(figure).max(Quantity.ZERO));
        }
    }

    /**
     * The one ground, as the source rounds it.
     *
     * @param rounding what it is rounded to
     * @param way how
     * @param lostOf where the source counts what is lost, of how many points: that is rounded
     */
    record Rounded(Rounding rounding, Policies.TotalRounding way, Optional<Quantity> lostOf) implements PointStep {
        @Override
        public Optional<Quantity> figure(Proof proof, End end) {
            Quantity figure = end.of(proof.grounds().get(0));
            return Optional.of(lostOf.map(all ->
                            all.minus(rounding.of(all.minus(figure), way)).max(Quantity.ZERO))
                    .orElseGet(() -> rounding.of(figure, way)));
        }
    }

    /**
     * What was earned of {@code applicable} points, in points of {@code nominal}.
     *
     * @param applicable the maximum of what applies, in points
     * @param nominal what the rubric prints, in points
     */
    record Rescaled(Quantity applicable, Quantity nominal) implements PointStep {
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
    record Capped(Optional<Quantity> surely, Optional<Quantity> most) implements PointStep {
        @Override
        public Optional<Quantity> figure(Proof proof, End end) {
            Quantity figure = end.of(proof.grounds().get(0));
            return Optional.of((end == End.LOW ? surely : most).map(figure::min).orElse(figure));
        }
    }
}
