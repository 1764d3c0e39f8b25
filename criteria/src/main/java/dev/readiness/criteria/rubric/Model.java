package dev.readiness.criteria.rubric;

import java.util.Locale;

/** How a rubric turns findings into a figure. */
public enum Model {
    /** Points of clauses and items add up; choices, caps and vetoes. */
    POINTS,
    /** Every clause counts once: the share that is met, and the quantified targets apart. */
    CHECKLIST,
    /** Criteria in tiers: vetoes, key and basic ones; a criterion holds when everything it asks for is met. */
    CONFORMITY;

    /** {@return the name in files} */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
