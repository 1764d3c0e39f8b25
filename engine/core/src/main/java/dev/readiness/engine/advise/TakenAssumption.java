package dev.readiness.engine.advise;

import dev.readiness.criteria.rubric.Assumption;

/**
 * An assumption that bears on the figures of this assessment.
 *
 * @param assumption the assumption
 * @param option how it was taken
 * @param overridden whether the user took it otherwise than the rubric does
 */
public record TakenAssumption(Assumption assumption, Assumption.Option option, boolean overridden) {}
