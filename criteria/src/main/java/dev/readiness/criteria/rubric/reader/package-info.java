/** Reads the files of a pack into a rubric; everything that is wrong with them is reported with its place. */
@NullMarked
package dev.readiness.criteria.rubric.reader;

import org.jspecify.annotations.NullMarked;
