/**
 * Submissions in order: whose place is which, and how certain it is.
 *
 * <p>Begin with {@link dev.readiness.engine.rank.Ranking Ranking}. All types are immutable and safe to share between
 * threads.
 *
 * @since 1.0.0
 */
@NullMarked
package dev.readiness.engine.rank;

import org.jspecify.annotations.NullMarked;
