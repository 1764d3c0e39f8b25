/**
 * What is wrong with an input, where, and what to write instead: problems are values, and bad input throws nothing.
 *
 * <p>Begin with {@link dev.readiness.criteria.problem.Problem Problem}. All types but {@link
 * dev.readiness.criteria.problem.Problems Problems}, which collects for one thread, are immutable and safe to share
 * between threads.
 *
 * @since 1.0.0
 */
@NullMarked
package dev.readiness.criteria.problem;

import org.jspecify.annotations.NullMarked;
