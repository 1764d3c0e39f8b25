/**
 * A rubric as a page of Markdown.
 *
 * <p>Begin with {@link dev.readiness.report.rubric.RubricMarkdown RubricMarkdown}, which is safe to share between
 * threads.
 *
 * @since 1.0.0
 */
@NullMarked
package dev.readiness.report.rubric;

import org.jspecify.annotations.NullMarked;
