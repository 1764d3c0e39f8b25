/**
 * What to do next: what can be reached, and the cheapest steps to it.
 *
 * <p>Begin with {@link dev.readiness.engine.plan.Planner Planner}, which makes a {@link
 * dev.readiness.engine.plan.Plan Plan} for an {@link dev.readiness.engine.plan.Aim Aim}. All types are immutable and
 * safe to share between threads.
 *
 * @since 1.0.0
 */
@NullMarked
package dev.readiness.engine.plan;

import org.jspecify.annotations.NullMarked;
