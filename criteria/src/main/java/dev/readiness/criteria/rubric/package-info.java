/** The rubric: its tree, indicators, requirements and assumptions, and their reader. */
@NullMarked
package dev.readiness.criteria.rubric;

import org.jspecify.annotations.NullMarked;
