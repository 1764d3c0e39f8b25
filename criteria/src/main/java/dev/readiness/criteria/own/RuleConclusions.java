package dev.readiness.criteria.own;

/**
 * What rules over judgements conclude: one thing of each question. A rule that fires several times says one thing; two
 * rules that answer one question, and none, are errors.
 */
public interface RuleConclusions {
    /** It holds. */
    void holds(RuleQuestion question);

    /** It does not. */
    void fails(RuleQuestion question);
}
