/**
 * Requirements paired with what was handed in, and the findings that the rules make of them.
 *
 * <p>Begin with {@link dev.readiness.criteria.answer.Finding Finding}: under each requirement of a scorecard it says
 * which rule found what, at what distance from the target. All types are immutable and safe to share between threads.
 *
 * @since 1.0.0
 */
@NullMarked
package dev.readiness.criteria.answer;

import org.jspecify.annotations.NullMarked;
