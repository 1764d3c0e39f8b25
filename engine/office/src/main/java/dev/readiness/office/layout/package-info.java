/** What a workbook to fill in looks like, so that what is handed out can be read back. */
@NullMarked
package dev.readiness.office.layout;

import org.jspecify.annotations.NullMarked;
