/**
 * Workbooks that come back filled in: as submissions, and merged into one.
 *
 * <p>Begin with {@link dev.readiness.office.intake.Import Import}. {@link
 * dev.readiness.office.intake.WorkbookReader WorkbookReader} lets an assessor read workbooks. {@link
 * dev.readiness.office.intake.ReturnedFiles ReturnedFiles} belongs to one thread, the others are safe to share.
 *
 * @since 1.0.0
 */
@NullMarked
package dev.readiness.office.intake;

import org.jspecify.annotations.NullMarked;
