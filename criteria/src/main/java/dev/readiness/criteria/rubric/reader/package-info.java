/**
 * Inside: no API, and exported to nobody.
 *
 * <p>Reads the files of a pack into a rubric; everything that is wrong with them is reported with its place.
 *
 * @since 1.0.0
 */
@NullMarked
package dev.readiness.criteria.rubric.reader;

import org.jspecify.annotations.NullMarked;
