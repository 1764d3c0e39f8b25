package dev.readiness.criteria.own;

import dev.readiness.criteria.number.Quantity;

/**
 * What rules of one's own find, one thing of each answer. Under which name, and whether what is short can still be made
 * good by its day, is added by the program: before the last day, or in a year that is not over, {@link #notMet} counts as
 * not due.
 */
public interface Findings {
    /**
     * It holds, and earns all points.
     *
     * @param answer the answer that this is found of
     */
    void met(RuleAnswer answer);

    /**
     * It does not hold, and earns nothing.
     *
     * @param answer the answer that this is found of
     */
    void notMet(RuleAnswer answer);

    /**
     * It earns {@code share} of the points and is met where that is all of them.
     *
     * @param answer the answer that this is found of
     * @param share from 0 to 1
     */
    void earns(RuleAnswer answer, Quantity share);

    /**
     * Too little was handed in to tell: only where the need says {@code missing: handled}.
     *
     * @param answer the answer that this is found of
     */
    void missing(RuleAnswer answer);

    /**
     * What was handed in can't be true, or can't be judged.
     *
     * @param answer the answer that this is found of
     */
    void notJudged(RuleAnswer answer);
}
