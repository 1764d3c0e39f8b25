/** What came of an import as a workbook to send back: who did not hand in, what differs, what is wrong, what lacks. */
@NullMarked
package dev.readiness.office.result;

import org.jspecify.annotations.NullMarked;
