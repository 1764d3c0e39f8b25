/**
 * Inside: no API, and exported to the modules of this program alone.
 *
 * <p>What all renderers say alike, in words: headings, units, reasons, gates. They look at an assessment and change
 * nothing.
 *
 * @since 1.0.0
 */
@NullMarked
package dev.readiness.report;

import org.jspecify.annotations.NullMarked;
