package dev.readiness.engine.proof;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Makeup;
import dev.readiness.engine.judge.Judged;
import dev.readiness.engine.score.Interval;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** How something follows from its grounds. Each end of a figure follows from the same ends of the others. */
public sealed interface Step
        permits Step.Fact,
                Step.Rule,
                Step.Elsewhere,
                Step.Exempt,
                Step.Ranked,
                Step.Mean,
                Step.Deducted,
                Step.When,
                Step.Climbed,
                Step.Portions,
                Step.AllMet,
                PointStep {

    /**
     * {@return what the figure of {@code proof} must be at one end, by those of its grounds; empty where none
     * follows}
     *
     * @param proof the proof whose step this is
     * @param end which end of the figure
     */
    default Optional<Quantity> figure(Proof proof, End end) {
        return Optional.empty();
    }

    /**
     * {@return whether the figure of {@code proof} is what follows}
     *
     * @param proof the proof whose step this is
     */
    default boolean follows(Proof proof) {
        return proof.ends()
                .map(ends -> figure(proof, End.LOW).map(ends.low()::equals).orElse(true)
                        && figure(proof, End.HIGH).map(ends.high()::equals).orElse(true))
                .orElse(true);
    }

    /** One end of an interval. */
    enum End {
        /** What is certain. */
        LOW,
        /** What is still possible. */
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

    /**
     * So many of the grounds have to hold: the figure of the one in that place, the best first; all where 0.
     *
     * @param least how many; 0 for all
     */
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

    /**
     * Of the first ground is taken off what the others lack; with {@code stops}, not below 0.
     *
     * @param stops whether it ends at 0
     */
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

    /**
     * The second ground counts where the first holds, and {@code otherwise} where not; both ends where that is open.
     *
     * @param otherwise what counts where the condition does not hold
     */
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
        /**
         * Keeps a copy of {@code earns}.
         *
         * @param earns the share of each
         */
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

    /**
     * Each ground earns its share of its points; together {@code most} at most, of which the share is taken.
     *
     * @param points those of each ground
     * @param most the points of the whole
     */
    record Portions(List<Quantity> points, Quantity most) implements Step {
        /**
         * Keeps a copy of {@code points}.
         *
         * @param points those of each ground
         * @param most the points of the whole
         */
        public Portions {
            points = List.copyOf(points);
        }

        @Override
        public Optional<Quantity> figure(Proof proof, End end) {
            Quantity earned = Quantity.ZERO;
            Quantity all = Quantity.ZERO;
            for (int i = 0; i < points.size(); i++) {
                Proof ground = proof.grounds().get(i);
                if (ground.claim().counts()) {
                    earned = earned.plus(points.get(i).times(end.of(ground)));
                    all = all.plus(points.get(i));
                }
            }
            return Optional.of(
                    all.isZero()
                            ? Quantity.ONE
                            : earned.dividedBy(all.min(most)).min(Quantity.ONE));
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
     * {@return all together}
     *
     * @param all figures, maybe none
     */
    static Quantity sum(List<Quantity> all) {
        Quantity sum = Quantity.ZERO;
        for (Quantity each : all) {
            sum = sum.plus(each);
        }
        return sum;
    }
}
