package dev.readiness.engine.conclude;

import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Grade;
import dev.readiness.criteria.rubric.GradeNeed;
import dev.readiness.criteria.rubric.RuledLine;
import dev.readiness.criteria.verdict.Conclusion.Truth;
import dev.readiness.criteria.verdict.Figure;
import dev.readiness.criteria.verdict.Wanted;
import java.util.List;
import java.util.Optional;

/**
 * How a grade stands.
 *
 * @param grade the grade
 * @param truth whether it is reached
 * @param rule the rule that says so
 * @param needs what it asks for, in its order; then the clauses and lines that could rule it out
 */
public record GradeState(Grade grade, Truth truth, String rule, List<Need> needs) {
    /**
     * Keeps a copy of {@code needs}.
     *
     * @param grade the grade
     * @param truth whether it is reached
     * @param rule the rule that says so
     * @param needs what it asks for, in its order; then the clauses and lines that could rule it out
     */
    public GradeState {
        needs = List.copyOf(needs);
    }

    /**
     * Whether one condition of a grade holds. Exactly one of the first three is there.
     *
     * @param asked what the grade asks for
     * @param capping the clause that rules the grade out where it is not met
     * @param ruledOut what rules of the rubric's own conclude, which rules the grade out where it holds
     * @param truth whether it holds
     * @param rule the rule that says so
     * @param wanted the fact that the rule matched
     * @param figure the figure that it holds against the line, if it asks for one
     */
    public record Need(
            Optional<GradeNeed> asked,
            Optional<Clause> capping,
            Optional<RuledLine> ruledOut,
            Truth truth,
            String rule,
            Wanted wanted,
            Optional<Figure> figure) {}
}
