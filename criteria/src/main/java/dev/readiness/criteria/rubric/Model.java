package dev.readiness.criteria.rubric;

import java.util.Locale;

/** How a rubric turns findings into a figure. */
public enum Model {
    /** Points of clauses and items add up; choices, caps and vetoes. */
    POINTS,
    /** Every clause counts once: the share that is met, and the quantified targets apart. */
    CHECKLIST;

    /** The name in files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
