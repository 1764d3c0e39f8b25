package dev.readiness.engine.referee;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.number.Quantity;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * A judgement and what it is worth.
 *
 * @param low the share of the points that is sure, 0 to 1
 * @param high the share if everything that is open turns out met
 */
record Mark(Outcome outcome, Quantity low, Quantity high) {
    static final Mark MET = new Mark(Outcome.MET, Quantity.ONE, Quantity.ONE);
    static final Mark NOT_MET = new Mark(Outcome.NOT_MET, Quantity.ZERO, Quantity.ZERO);
    static final Mark MISSING = new Mark(Outcome.MISSING, Quantity.ZERO, Quantity.ONE);
    static final Mark PENDING = new Mark(Outcome.PENDING, Quantity.ZERO, Quantity.ONE);
    static final Mark LEFT = new Mark(Outcome.NOT_APPLICABLE, Quantity.ONE, Quantity.ONE);
    static final Mark ERROR = new Mark(Outcome.ERROR, Quantity.ZERO, Quantity.ONE);

    private static final List<Outcome> WORST_FIRST = List.of(
            Outcome.NOT_MET, Outcome.ERROR, Outcome.MISSING, Outcome.PENDING, Outcome.MET, Outcome.NOT_APPLICABLE);

    static Mark of(boolean met) {
        return met ? MET : NOT_MET;
    }

    Mark worth(Quantity share) {
        return new Mark(outcome, share, share);
    }

    /** Worth no more than the least of {@code marks}. */
    static Mark worst(Collection<Mark> marks) {
        return new Mark(worstOutcome(marks), least(marks, Mark::low), least(marks, Mark::high));
    }

    /** Worth the arithmetic mean of {@code marks}. */
    static Mark mean(Collection<Mark> marks) {
        return new Mark(worstOutcome(marks), mean(marks, Mark::low), mean(marks, Mark::high));
    }

    private static Outcome worstOutcome(Collection<Mark> marks) {
        return marks.stream()
                .map(Mark::outcome)
                .min(Comparator.comparing(WORST_FIRST::indexOf))
                .orElseThrow();
    }

    private static Quantity least(Collection<Mark> marks, Function<Mark, Quantity> share) {
        return marks.stream()
                .map(share)
                .reduce(BinaryOperator.minBy(Comparator.naturalOrder()))
                .orElseThrow();
    }

    private static Quantity mean(Collection<Mark> marks, Function<Mark, Quantity> share) {
        List<Mark> staying = marks.stream().filter(mark -> !mark.equals(LEFT)).toList();
        return staying.isEmpty()
                ? Quantity.ONE
                : staying.stream()
                        .map(share)
                        .reduce(Quantity.ZERO, Quantity::plus)
                        .dividedBy(staying.size());
    }
}
