/**
 * The rubric: its tree of dimensions, items and clauses, its indicators, requirements and assumptions.
 *
 * <p>Begin with {@link dev.readiness.criteria.rubric.Rubric Rubric}, which {@link
 * dev.readiness.criteria.rubric.packs.Packs Packs} finds; nobody but its readers makes one. All types are immutable
 * and safe to share between threads.
 *
 * @since 1.0.0
 */
@NullMarked
package dev.readiness.criteria.rubric;

import org.jspecify.annotations.NullMarked;
