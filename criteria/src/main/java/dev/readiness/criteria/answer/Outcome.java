package dev.readiness.criteria.answer;

/** What the rules say of a requirement, and the fold of a clause or an item. Never merged into one another. */
public enum Outcome {
    /** All that is asked certainly holds. */
    MET,
    /** Something that is asked certainly does not hold. */
    NOT_MET,
    /** Nothing was filled in. */
    MISSING,
    /** Its day or its year is still to come, and what is short can still be made good by then. */
    PENDING,
    /** Declared not to apply to the region. */
    NOT_APPLICABLE,
    /** Part of a choice, and others count instead. */
    NOT_SELECTED,
    /** It could not be judged. */
    ERROR
}
