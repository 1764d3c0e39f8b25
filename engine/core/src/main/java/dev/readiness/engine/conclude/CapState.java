package dev.readiness.engine.conclude;

import dev.readiness.criteria.rubric.Cap;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.RuledLine;
import dev.readiness.criteria.verdict.Conclusion.Truth;
import java.util.Optional;

/**
 * Whether something caps the figure: HOLDS if it does, OPEN if it may, FAILS if it does not. Exactly one of the first
 * two is there.
 *
 * @param clause the clause that caps it where it is not met
 * @param line what rules of the rubric's own conclude, which caps it where it holds
 * @param cap what it holds the whole to
 * @param truth whether it does
 * @param rule the rule that says so
 */
public record CapState(Optional<Clause> clause, Optional<RuledLine> line, Cap cap, Truth truth, String rule) {
    static CapState of(Clause clause, Truth truth, String rule) {
        return new CapState(
                Optional.of(clause), Optional.empty(), clause.role().cap().orElseThrow(), truth, rule);
    }

    static CapState of(LineState state) {
        RuledLine line = state.line();
        return new CapState(Optional.empty(), Optional.of(line), line.cap().orElseThrow(), state.truth(), state.rule());
    }
}
