/**
 * Workbooks as they were saved, cell by cell: streamed, within limits, with nothing evaluated and nothing outside the
 * file looked at.
 */
@NullMarked
package dev.readiness.office.grid;

import org.jspecify.annotations.NullMarked;
