package dev.readiness.engine.conclude;

import dev.readiness.criteria.rubric.Policies;
import dev.readiness.engine.score.Scorecard;

/**
 * What a submission comes to under one way to treat clauses that do not apply.
 *
 * @param mode the way to treat clauses that do not apply
 * @param scorecard what it comes to
 */
public record Scenario(Policies.NotApplicable mode, Scorecard scorecard) {
    /** Whether what applies is held against what is printed for the whole. */
    boolean rescales() {
        return mode == Policies.NotApplicable.RESCALE_TOTAL || mode == Policies.NotApplicable.RESCALE_ITEM;
    }

    Scenario with(Scorecard other) {
        return new Scenario(mode, other);
    }
}
