package dev.readiness.engine.conclude;

import dev.readiness.criteria.verdict.Conclusion.Condition;
import dev.readiness.criteria.verdict.Reason;
import dev.readiness.criteria.verdict.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * The verdict and why it is that one (结论).
 *
 * @param rule the rule that says so
 * @param conditions what the line asks for, each in the name of the rule that found it; none without a line
 * @param grading between which grades it ends, if the source prints any
 * @param notJudged what could not be judged and keeps the verdict open; nothing of it where something else does
 */
public record Ruling(
        Verdict verdict,
        Reason reason,
        String rule,
        List<Condition> conditions,
        NotJudged notJudged,
        Optional<Grading> grading) {
    public Ruling {
        conditions = List.copyOf(conditions);
    }

    /** Whether the verdict is another, or another grade. */
    public boolean differsFrom(Ruling other) {
        return verdict != other.verdict
                || !grading.flatMap(Grading::certain).equals(other.grading.flatMap(Grading::certain))
                || !grading.flatMap(Grading::possible).equals(other.grading.flatMap(Grading::possible));
    }
}
