/**
 * Inside: no API, and exported to nobody.
 *
 * <p>What a workbook to fill in looks like, so that what is handed out can be read back.
 *
 * @since 1.0.0
 */
@NullMarked
package dev.readiness.office.layout;

import org.jspecify.annotations.NullMarked;
