/**
 * What follows from a scorecard: the verdict, what is missing, what was lost, what was assumed.
 *
 * <p>Begin with {@link dev.readiness.engine.advise.Advice Advice}, which an assessment carries, and {@link
 * dev.readiness.engine.advise.Calendar Calendar} for what is overdue and what comes. All types are immutable and safe
 * to share between threads.
 *
 * @since 1.0.0
 */
@NullMarked
package dev.readiness.engine.advise;

import org.jspecify.annotations.NullMarked;
