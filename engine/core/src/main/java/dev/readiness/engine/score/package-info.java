/**
 * The pure fold over findings: points, choices, maxima, intervals.
 *
 * <p>Begin with {@link dev.readiness.engine.score.Scorecard Scorecard}, which an assessment carries. Points are
 * exact; nothing is rounded before it is shown. All types are immutable and safe to share between threads.
 *
 * @since 1.0.0
 */
@NullMarked
package dev.readiness.engine.score;

import org.jspecify.annotations.NullMarked;
