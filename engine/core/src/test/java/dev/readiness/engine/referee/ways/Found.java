package dev.readiness.engine.referee.ways;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.number.Quantity;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** What the plain judge makes of something: outcome, and the shares of the points that are certain and possible. */
record Found(Outcome outcome, Quantity low, Quantity high) {
    static final Found MET = new Found(Outcome.MET, Quantity.ONE, Quantity.ONE);
    static final Found NOT_MET = new Found(Outcome.NOT_MET, Quantity.ZERO, Quantity.ZERO);

    static Found of(boolean met) {
        return met ? MET : NOT_MET;
    }

    static Found partly(boolean met, Quantity share) {
        return new Found(met ? Outcome.MET : Outcome.NOT_MET, share, share);
    }

    static Found missing(Quantity worst, Quantity best) {
        return new Found(Outcome.MISSING, worst, best);
    }

    boolean isOpen() {
        return outcome == Outcome.MISSING;
    }

    /** Of {@code all} that with {@code place} in order from the best, each thing by itself. */
    static Found ranked(int place, List<Found> all) {
        return new Found(
                nth(place, all, Found::outcome, Comparator.comparing(Found::badness)),
                nth(place, all, Found::low, Comparator.reverseOrder()),
                nth(place, all, Found::high, Comparator.reverseOrder()));
    }

    private static <T> T nth(int place, List<Found> all, Function<Found, T> value, Comparator<T> bestFirst) {
        return all.stream().map(value).sorted(bestFirst).toList().get(place - 1);
    }

    static int badness(Outcome outcome) {
        return List.of(Outcome.MET, Outcome.MISSING, Outcome.NOT_MET).indexOf(outcome);
    }

    static Outcome worse(Outcome one, Outcome other) {
        return badness(one) >= badness(other) ? one : other;
    }

    /** Both branches of a condition that {@code condition} leaves to decide. */
    static Found either(Found condition, Found then, Found otherwise) {
        if (!condition.isOpen()) {
            return condition.outcome == Outcome.MET ? then : otherwise;
        }
        return new Found(
                then.outcome == otherwise.outcome ? then.outcome : Outcome.MISSING,
                then.low.min(otherwise.low),
                then.high.max(otherwise.high));
    }
}
