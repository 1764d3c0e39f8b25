package dev.readiness.author.drl;

import dev.readiness.criteria.problem.Location;

/** A name in a rule that the rubric has to know. */
public record RuleWord(What what, String text, Location location) {
    /** What it names. */
    public enum What {
        /** A need, a question or a grade. */
        NEED,
        INDICATOR,
        ASSUMPTION,
        GROUP,
        CLAUSE,
        ITEM,
        DIMENSION,
        VETO
    }
}
