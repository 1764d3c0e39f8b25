/** Building blocks of workbooks: styles, protection, print layout, text that no program mistakes for a formula. */
@NullMarked
package dev.readiness.office.sheet;

import org.jspecify.annotations.NullMarked;
