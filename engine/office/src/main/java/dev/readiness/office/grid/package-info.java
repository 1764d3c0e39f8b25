/**
 * Inside: no API, and exported to nobody.
 *
 * <p>Workbooks as they were saved, cell by cell: streamed, within limits, with nothing evaluated and nothing outside
 * the file looked at.
 *
 * @since 1.0.0
 */
@NullMarked
package dev.readiness.office.grid;

import org.jspecify.annotations.NullMarked;
