/**
 * Exact numbers.
 *
 * <p>Begin with {@link dev.readiness.criteria.number.Quantity Quantity}: every figure, share and number of points is
 * one. All types are immutable and safe to share between threads.
 *
 * @since 1.0.0
 */
@NullMarked
package dev.readiness.criteria.number;

import org.jspecify.annotations.NullMarked;
