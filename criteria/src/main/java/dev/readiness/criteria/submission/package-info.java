/**
 * What a region hands in: readings, evidence, declarations and its task table, and their readers.
 *
 * <p>Begin with {@link dev.readiness.criteria.submission.Draft Draft} to put a submission together in code, with
 * {@link dev.readiness.criteria.submission.Overrides Overrides} for what a caller sets, with {@link
 * dev.readiness.criteria.submission.Submission Submission} for what was read. All types but {@code Draft}, which
 * belongs to one thread, are safe to share between threads.
 *
 * @since 1.0.0
 */
@NullMarked
package dev.readiness.criteria.submission;

import org.jspecify.annotations.NullMarked;
