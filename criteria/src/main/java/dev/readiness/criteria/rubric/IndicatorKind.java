package dev.readiness.criteria.rubric;

/** What kind of value an indicator takes. */
public enum IndicatorKind {
    /** Yes or no. */
    ATTESTED,
    /** A share of a whole: a percentage, or numerator and denominator. */
    RATE,
    /** A whole number, 0 or more, in the indicator's unit. */
    COUNT,
    /** A number, 0 or more, in the indicator's unit. */
    AMOUNT,
    /** A mean score on the indicator's own scale. */
    SCORE,
    /** The dates on which something happened; an empty list is a statement, too. */
    EVENTS,
    /** Worked out by a rule from other indicators, never filled in. */
    DERIVED
}
