package dev.readiness.engine.check;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.engine.Assessment;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What changed in a file's findings since a baseline; of a file that the baseline does not know everything is new.
 *
 * @param known whether the baseline knows the file
 * @param states of every finding that lacks something now, by fingerprint
 * @param fixed what the baseline holds and this file no longer does, in the baseline's order
 */
public record Comparison(boolean known, Map<Fingerprint, State> states, List<Past> fixed) {
    /**
     * Keeps copies of {@code states} and {@code fixed}.
     *
     * @param known whether the baseline knows the file
     * @param states of every finding that lacks something now, by fingerprint
     * @param fixed what the baseline holds and this file no longer does, in the baseline's order
     */
    public Comparison {
        states = Map.copyOf(states);
        fixed = List.copyOf(fixed);
    }

    /** How a finding stands to the baseline. */
    public enum State {
        /** Not in the baseline. */
        NEW,
        /** In the baseline just so. */
        UNCHANGED,
        /** The same finding with another figure. */
        UPDATED,
        /** In the baseline only. */
        FIXED
    }

    /**
     * A finding of the baseline, of whatever region: one that thousands share is kept once.
     *
     * @param clause the number of the clause
     * @param indicator its id
     * @param title the indicator's title, in the language of the baseline
     * @param year 0 where it is not by year
     * @param outcome one of the words of {@link dev.readiness.criteria.answer.Outcome}
     * @param figure what was measured or counted, to six decimals; empty if nothing was
     */
    public record Past(int clause, String indicator, String title, int year, String outcome, String figure) {

        /**
         * {@return what makes it the same finding of {@code claim} in another report}
         *
         * @param claim which region by which rubric
         */
        public Fingerprint fingerprint(Claim claim) {
            return Fingerprint.of(claim.rubric(), claim.region(), clause, indicator, year, outcome);
        }
    }

    /** Compares {@code now} with what the baseline says of the same submission, if it does. */
    static Comparison of(Assessment now, Optional<PastAssessment> then) {
        Claim claim = Claim.of(now);
        Map<Fingerprint, Past> past = new LinkedHashMap<>();
        then.ifPresent(known -> known.lacks().forEach(lack -> past.putIfAbsent(lack.fingerprint(claim), lack)));
        Map<Fingerprint, State> states = new HashMap<>();
        for (Lack lack : Lack.of(now)) {
            states.put(lack.fingerprint(), state(lack, Optional.ofNullable(past.get(lack.fingerprint()))));
        }
        List<Past> fixed = past.entrySet().stream()
                .filter(each -> !states.containsKey(each.getKey()))
                .map(Map.Entry::getValue)
                .filter(each -> now.submission().rubric().clauses().containsKey(each.clause()))
                .toList();
        return new Comparison(then.isPresent(), states, fixed);
    }

    private static State state(Lack lack, Optional<Past> past) {
        String figure = lack.finding().answer().figure().map(Quantity::written).orElse("");
        return past.map(each -> each.figure().equals(figure) ? State.UNCHANGED : State.UPDATED)
                .orElse(State.NEW);
    }

    /**
     * {@return the state of a finding of this file}
     *
     * @param fingerprint of a finding that lacks something
     */
    public State state(Fingerprint fingerprint) {
        return states.getOrDefault(fingerprint, State.NEW);
    }

    /**
     * {@return how many findings stand so}
     *
     * @param state how they stand to the baseline
     */
    public int count(State state) {
        return state == State.FIXED
                ? fixed.size()
                : (int) states.values().stream().filter(state::equals).count();
    }
}
