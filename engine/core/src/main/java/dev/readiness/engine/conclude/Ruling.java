package dev.readiness.engine.conclude;

import dev.readiness.criteria.verdict.Conclusion.Condition;
import dev.readiness.criteria.verdict.Reason;
import dev.readiness.criteria.verdict.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * The verdict and why it is that one (结论).
 *
 * @param verdict the verdict
 * @param reason why it is that
 * @param rule the rule that says so
 * @param conditions what the line asks for, each in the name of the rule that found it; none without a line
 * @param notJudged what could not be judged and keeps the verdict open; nothing of it where something else does
 * @param grading between which grades it ends, if the source prints any
 */
public record Ruling(
        Verdict verdict,
        Reason reason,
        String rule,
        List<Condition> conditions,
        NotJudged notJudged,
        Optional<Grading> grading) {
    /**
     * Keeps a copy of {@code conditions}.
     *
     * @param verdict the verdict
     * @param reason why it is that
     * @param rule the rule that says so
     * @param conditions what the line asks for, each in the name of the rule that found it; none without a line
     * @param notJudged what could not be judged and keeps the verdict open; nothing of it where something else does
     * @param grading between which grades it ends, if the source prints any
     */
    public Ruling {
        conditions = List.copyOf(conditions);
    }

    /**
     * {@return whether the verdict is another, or another grade}
     *
     * @param other another verdict, of whatever settings
     */
    public boolean differsFrom(Ruling other) {
        return verdict != other.verdict
                || !grading.flatMap(Grading::certain).equals(other.grading.flatMap(Grading::certain))
                || !grading.flatMap(Grading::possible).equals(other.grading.flatMap(Grading::possible));
    }
}
