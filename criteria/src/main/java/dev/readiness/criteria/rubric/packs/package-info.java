/**
 * The rubrics to judge by: those that ship, packed by the build, and those in folders of the user's.
 *
 * <p>Begin with {@link dev.readiness.criteria.rubric.packs.Packs Packs}. One instance serves any number of threads,
 * and is worth sharing, since each rubric is read once.
 *
 * @since 1.0.0
 */
@NullMarked
package dev.readiness.criteria.rubric.packs;

import org.jspecify.annotations.NullMarked;
