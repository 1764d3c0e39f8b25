/**
 * Many submissions: streamed, on several threads, in order.
 *
 * <p>Begin with {@link dev.readiness.engine.batch.BatchAssessor BatchAssessor}; {@link
 * dev.readiness.engine.batch.Batch Batch} does the same for any work. Both are safe to share between threads; the
 * streams that they give, and {@link dev.readiness.engine.batch.Inputs Inputs}, belong to one thread and are to be
 * closed.
 *
 * @since 1.0.0
 */
@NullMarked
package dev.readiness.engine.batch;

import org.jspecify.annotations.NullMarked;
