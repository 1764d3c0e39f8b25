/**
 * Inside: no API, and exported to nobody.
 *
 * <p>The properties of the JSON report on one assessment, which stand in other reports, too.
 *
 * @since 1.0.0
 */
@NullMarked
package dev.readiness.report.assessed;

import org.jspecify.annotations.NullMarked;
