/**
 * The formats that build servers and code hosts read: SARIF, JUnit XML, TAP, Code Quality, annotations, Markdown.
 *
 * <p>Begin with {@link dev.readiness.report.ci.SarifReport SarifReport}, whose {@code render} takes what a {@link
 * dev.readiness.report.result.Flattening Flattening} makes of assessments. Formats are immutable and safe to share
 * between threads; a report that was begun belongs to one thread.
 *
 * @since 1.0.0
 */
@NullMarked
package dev.readiness.report.ci;

import org.jspecify.annotations.NullMarked;
