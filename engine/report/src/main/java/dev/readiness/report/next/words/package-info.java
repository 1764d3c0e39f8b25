/**
 * Inside: no API, and exported to the modules of this program alone.
 *
 * <p>What the reports on what to do next say, sentence by sentence, and the leaflet that holds it.
 *
 * @since 1.0.0
 */
@NullMarked
package dev.readiness.report.next.words;

import org.jspecify.annotations.NullMarked;
