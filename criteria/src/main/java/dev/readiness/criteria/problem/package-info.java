/** What is wrong with an input, where, and what to write instead: problems are values. */
@NullMarked
package dev.readiness.criteria.problem;

import org.jspecify.annotations.NullMarked;
