/**
 * Looks for mistakes in rubrics that can be read, but not be relied on.
 *
 * <p>Begin with {@link dev.readiness.author.lint.Linter Linter}; {@link dev.readiness.author.lint.LintText LintText}
 * tells what it found. All types are safe to share between threads.
 *
 * @since 1.0.0
 */
@NullMarked
package dev.readiness.author.lint;

import org.jspecify.annotations.NullMarked;
