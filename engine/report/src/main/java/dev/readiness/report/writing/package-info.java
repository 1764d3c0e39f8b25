/**
 * How reports are written: with the colours of a terminal or without, as a whole or one by one as things come.
 *
 * <p>{@link dev.readiness.report.writing.Style Style} is for whoever has text written, {@link
 * dev.readiness.report.writing.LineReport LineReport} and {@link dev.readiness.report.writing.StreamedReport
 * StreamedReport} are for whoever has many reported on. Each says on which threads it may be called.
 *
 * @since 1.0.0
 */
@NullMarked
package dev.readiness.report.writing;

import org.jspecify.annotations.NullMarked;
