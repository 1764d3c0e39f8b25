/**
 * Small sound rubrics to begin one's own with.
 *
 * <p>Begin with {@link dev.readiness.author.starter.Starter Starter}. All types are safe to share between threads.
 *
 * @since 1.0.0
 */
@NullMarked
package dev.readiness.author.starter;

import org.jspecify.annotations.NullMarked;
