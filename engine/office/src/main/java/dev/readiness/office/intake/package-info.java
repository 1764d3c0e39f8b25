/** Workbooks that come back filled in: as submissions, and merged into one. */
@NullMarked
package dev.readiness.office.intake;

import org.jspecify.annotations.NullMarked;
