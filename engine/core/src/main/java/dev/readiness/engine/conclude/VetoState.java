package dev.readiness.engine.conclude;

import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.verdict.Veto;
import dev.readiness.engine.judge.Judged;
import java.util.List;

/**
 * How a veto stands.
 *
 * @param clause the veto; of a rubric with tiers the criterion, under its own number, with all that its clauses ask
 *     for
 * @param state clear, tripped, or unknown
 * @param rule the rule that says so
 * @param judged its requirements with what was found of them
 */
public record VetoState(Clause clause, Veto.State state, String rule, List<Judged> judged) {
    /**
     * Keeps a copy of {@code judged}.
     *
     * @param clause the veto; of a rubric with tiers the criterion, under its own number, with all that its clauses
     *     ask for
     * @param state clear, tripped, or unknown
     * @param rule the rule that says so
     * @param judged its requirements with what was found of them
     */
    public VetoState {
        judged = List.copyOf(judged);
    }
}
