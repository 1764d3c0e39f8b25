/**
 * A scoring tree as a puzzle: readings that can be brought to levels at an effort, and nodes through which what they are
 * worth comes up. Solved exactly on whole numbers, by Pareto fronts of effort and worth.
 */
@NullMarked
package dev.readiness.engine.plan.tree;

import org.jspecify.annotations.NullMarked;
