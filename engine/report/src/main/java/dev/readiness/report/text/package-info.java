/** Reports for a terminal. */
@NullMarked
package dev.readiness.report.text;

import org.jspecify.annotations.NullMarked;
