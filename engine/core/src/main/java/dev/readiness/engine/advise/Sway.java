package dev.readiness.engine.advise;

import dev.readiness.criteria.rubric.Assumption;
import dev.readiness.engine.conclude.Ruling;

/**
 * Another way to take an assumption, and the other verdict that it leads to.
 *
 * @param assumption the assumption
 * @param other the other way
 * @param ruling the verdict that it leads to
 */
public record Sway(Assumption assumption, Assumption.Option other, Ruling ruling) {}
