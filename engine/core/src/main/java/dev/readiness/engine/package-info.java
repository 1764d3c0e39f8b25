/**
 * The library: {@link dev.readiness.engine.Assessor} turns a submission into an {@link
 * dev.readiness.engine.Assessment}.
 *
 * <p>Begin with {@code Assessor}: one instance serves any number of threads. Assessments are immutable and safe to
 * share between threads; bad input throws nothing, it is a result with problems.
 *
 * @since 1.0.0
 */
@NullMarked
package dev.readiness.engine;

import org.jspecify.annotations.NullMarked;
