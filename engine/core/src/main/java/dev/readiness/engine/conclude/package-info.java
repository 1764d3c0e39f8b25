/**
 * Has the rules conclude from judgements and scorecards: how the vetoes stand, and the verdict.
 *
 * <p>Begin with {@link dev.readiness.engine.conclude.Ruling Ruling} and {@link
 * dev.readiness.engine.conclude.VetoState VetoState}, which an assessment's advice carries. All types are immutable
 * and safe to share between threads.
 *
 * @since 1.0.0
 */
@NullMarked
package dev.readiness.engine.conclude;

import org.jspecify.annotations.NullMarked;
