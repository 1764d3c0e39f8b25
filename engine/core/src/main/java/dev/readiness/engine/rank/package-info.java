/** Submissions in order: whose place is which, and how certain it is. */
@NullMarked
package dev.readiness.engine.rank;

import org.jspecify.annotations.NullMarked;
