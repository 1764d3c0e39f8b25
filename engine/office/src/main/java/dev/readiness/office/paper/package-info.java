/**
 * Inside: no API, and exported to nobody.
 *
 * <p>Word documents on A4 with the margins and styles of official documents: text, tables, charts.
 *
 * @since 1.0.0
 */
@NullMarked
package dev.readiness.office.paper;

import org.jspecify.annotations.NullMarked;
