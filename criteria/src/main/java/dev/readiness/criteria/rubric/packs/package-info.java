/** The rubrics to judge by: those that ship, packed by the build, and those in folders of the user's. */
@NullMarked
package dev.readiness.criteria.rubric.packs;

import org.jspecify.annotations.NullMarked;
