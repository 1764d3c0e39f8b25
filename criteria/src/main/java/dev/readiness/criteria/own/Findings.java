package dev.readiness.criteria.own;

import dev.readiness.criteria.number.Quantity;

/**
 * What rules of one's own find, one thing of each answer. Under which name, and whether what is short can still be made
 * good by its day, is added by the program: before the last day, or in a year that is not over, {@link #notMet} counts as
 * not due.
 */
public interface Findings {
    /** It holds, and earns all points. */
    void met(RuleAnswer answer);

    /** It does not hold, and earns nothing. */
    void notMet(RuleAnswer answer);

    /**
     * It earns {@code share} of the points and is met where that is all of them.
     *
     * @param share from 0 to 1
     */
    void earns(RuleAnswer answer, Quantity share);

    /** Too little was handed in to tell: only where the need says {@code missing: handled}. */
    void missing(RuleAnswer answer);

    /** What was handed in can't be true, or can't be judged. */
    void notJudged(RuleAnswer answer);
}
