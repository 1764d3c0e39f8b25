/** How regions stand from report to report. */
@NullMarked
package dev.readiness.engine.trend;

import org.jspecify.annotations.NullMarked;
