/** Reports for spreadsheets, as comma-separated values. */
@NullMarked
package dev.readiness.report.table;

import org.jspecify.annotations.NullMarked;
