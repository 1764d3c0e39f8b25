/**
 * Inside: no API, and exported to nobody.
 *
 * <p>Building blocks of workbooks: styles, protection, print layout, text that no program mistakes for a formula.
 *
 * @since 1.0.0
 */
@NullMarked
package dev.readiness.office.sheet;

import org.jspecify.annotations.NullMarked;
