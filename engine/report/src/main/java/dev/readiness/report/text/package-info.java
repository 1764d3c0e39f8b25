/**
 * Reports for a terminal, in columns that hold where signs are two wide.
 *
 * <p>Begin with {@link dev.readiness.report.text.TextReport TextReport} and {@link
 * dev.readiness.report.text.ProblemText ProblemText}. What renders a whole is safe to share between threads; what is
 * written one by one says on which threads.
 *
 * @since 1.0.0
 */
@NullMarked
package dev.readiness.report.text;

import org.jspecify.annotations.NullMarked;
