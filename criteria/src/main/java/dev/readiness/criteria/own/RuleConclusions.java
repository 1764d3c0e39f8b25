package dev.readiness.criteria.own;

/**
 * What rules over judgements conclude: one thing of each question. A rule that fires several times says one thing; two
 * rules that answer one question, and none, are errors.
 */
public interface RuleConclusions {
    /**
     * It holds.
     *
     * @param question the question that this is concluded of
     */
    void holds(RuleQuestion question);

    /**
     * It does not.
     *
     * @param question the question that this is concluded of
     */
    void fails(RuleQuestion question);
}
