/**
 * The score sheet of a self-assessment as a workbook: points that people can add up, and the catalogue of evidence.
 *
 * <p>Begin with {@link dev.readiness.office.scoresheet.ScoreBook ScoreBook}. It is
 * safe to share between threads.
 *
 * @since 1.0.0
 */
@NullMarked
package dev.readiness.office.scoresheet;

import org.jspecify.annotations.NullMarked;
