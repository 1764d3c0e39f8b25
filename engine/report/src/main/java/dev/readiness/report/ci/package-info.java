/** The formats that build servers and code hosts read. */
@NullMarked
package dev.readiness.report.ci;

import org.jspecify.annotations.NullMarked;
