package dev.readiness.engine.advise;

import dev.readiness.criteria.rubric.Clause;
import dev.readiness.engine.judge.Judged;
import java.util.List;

/** How a veto stands. */
public record VetoState(Clause clause, State state, List<Judged> judged) {
    public VetoState {
        judged = List.copyOf(judged);
    }

    /** Whether a veto fails everything, doesn't, or can't be told. */
    public enum State {
        CLEAR,
        TRIPPED,
        UNKNOWN
    }
}
