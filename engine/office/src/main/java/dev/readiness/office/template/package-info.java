/**
 * What is handed out to be filled in: workbooks, and YAML for who prefers it.
 *
 * <p>Begin with {@link dev.readiness.office.template.Template Template}. All types are
 * safe to share between threads.
 *
 * @since 1.0.0
 */
@NullMarked
package dev.readiness.office.template;

import org.jspecify.annotations.NullMarked;
