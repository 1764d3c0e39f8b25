/**
 * Text for people, in the languages the project speaks.
 *
 * <p>Begin with {@link dev.readiness.criteria.text.Lang Lang}, which every sentence is asked for by. All types are
 * immutable and safe to share between threads.
 *
 * @since 1.0.0
 */
@NullMarked
package dev.readiness.criteria.text;

import org.jspecify.annotations.NullMarked;
