/**
 * What came of an import as a workbook to send back: who did not hand in, what differs, what is wrong, what lacks.
 *
 * <p>Begin with {@link dev.readiness.office.result.ResultBook ResultBook}. It is safe to
 * share between threads.
 *
 * @since 1.0.0
 */
@NullMarked
package dev.readiness.office.result;

import org.jspecify.annotations.NullMarked;
