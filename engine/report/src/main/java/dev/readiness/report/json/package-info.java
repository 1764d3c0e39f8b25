/** Reports for programs. */
@NullMarked
package dev.readiness.report.json;

import org.jspecify.annotations.NullMarked;
