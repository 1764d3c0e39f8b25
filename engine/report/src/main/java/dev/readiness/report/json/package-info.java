/**
 * Reports for programs, as the schemas that ship describe them.
 *
 * <p>Begin with {@link dev.readiness.report.json.JsonReport JsonReport}. What renders a whole is safe to share between
 * threads; what is written bit by bit belongs to one thread.
 *
 * @since 1.0.0
 */
@NullMarked
package dev.readiness.report.json;

import org.jspecify.annotations.NullMarked;
