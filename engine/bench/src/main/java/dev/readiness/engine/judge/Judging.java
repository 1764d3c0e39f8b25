package dev.readiness.engine.judge;

import dev.readiness.criteria.answer.Finding;
import dev.readiness.criteria.submission.Submission;
import java.util.List;

/** Opens the judging to the benchmarks, step by step. */
public final class Judging {
    private final RuleBase rules;

    public Judging(String rubric) {
        this.rules = RuleBase.ofAnswers(rubric);
    }

    public static List<Object> facts(Submission submission) {
        return new Pairing(submission).facts();
    }

    public List<Finding> byRules(List<Object> facts) {
        return rules.judge(facts);
    }

    public static List<Finding> byHand(List<Object> facts) {
        return HandWritten.judge(facts);
    }

    /** The judgements of {@code submission} that {@code findings} come to. */
    public static Judgements judgements(Submission submission, List<Finding> findings) {
        return Judge.inOrder(submission, new Pairing(submission), findings);
    }
}
