/**
 * Reports on what to do next: what would be if, what changed, what can be reached, and how.
 *
 * <p>Begin with {@link dev.readiness.report.next.PlanReport PlanReport}; the others take what {@code engine.compare},
 * {@code engine.whatif} and {@code engine.proof} give. All types are immutable and safe to share between threads.
 *
 * @since 1.0.0
 */
@NullMarked
package dev.readiness.report.next;

import org.jspecify.annotations.NullMarked;
