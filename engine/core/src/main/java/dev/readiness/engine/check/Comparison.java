package dev.readiness.engine.check;

import java.util.List;
import java.util.Map;

/**
 * What changed in a file's findings since a baseline.
 *
 * @param states of every finding that lacks something now, by fingerprint
 * @param fixed what the baseline holds and this file no longer does, in the baseline's order
 */
public record Comparison(Map<Fingerprint, State> states, List<Past> fixed) {
    public Comparison {
        states = Map.copyOf(states);
        fixed = List.copyOf(fixed);
    }

    /** How a finding stands to the baseline. */
    public enum State {
        NEW,
        UNCHANGED,
        /** The same finding with another figure. */
        UPDATED,
        /** In the baseline only. */
        FIXED
    }

    /**
     * A finding of the baseline.
     *
     * @param indicator its id
     * @param title the indicator's title, in the language of the baseline
     * @param outcome one of the words of {@link dev.readiness.criteria.answer.Outcome}
     * @param value what was handed in then, in words; empty if nothing was
     */
    public record Past(
            Fingerprint fingerprint, int clause, String indicator, String title, String outcome, String value) {}

    /** The state of a finding of this file. */
    public State state(Fingerprint fingerprint) {
        return states.getOrDefault(fingerprint, State.NEW);
    }

    /** How many findings stand so. */
    public int count(State state) {
        return state == State.FIXED
                ? fixed.size()
                : (int) states.values().stream().filter(state::equals).count();
    }
}
