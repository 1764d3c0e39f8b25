package dev.readiness.engine.conclude;

import dev.readiness.criteria.rubric.Cap;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.verdict.Conclusion.Truth;

/**
 * Whether a clause caps the figure: HOLDS if it does, OPEN if it may, FAILS if it does not.
 *
 * @param rule the rule that says so
 */
public record CapState(Clause clause, Cap cap, Truth truth, String rule) {}
