/**
 * Reports for spreadsheets, as comma-separated values in UTF-8 with a byte-order mark; nothing becomes a formula.
 *
 * <p>Begin with {@link dev.readiness.report.table.RankCsv RankCsv}. All types are safe to share between threads.
 *
 * @since 1.0.0
 */
@NullMarked
package dev.readiness.report.table;

import org.jspecify.annotations.NullMarked;
