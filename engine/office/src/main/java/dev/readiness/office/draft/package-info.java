/**
 * The draft of a self-assessment report as a Word document: only what the assessment says, in the usual chapters.
 *
 * <p>Begin with {@link dev.readiness.office.draft.DraftReport DraftReport}. It is
 * safe to share between threads.
 *
 * @since 1.0.0
 */
@NullMarked
package dev.readiness.office.draft;

import org.jspecify.annotations.NullMarked;
