/** Exact numbers. */
@NullMarked
package dev.readiness.criteria.number;

import org.jspecify.annotations.NullMarked;
