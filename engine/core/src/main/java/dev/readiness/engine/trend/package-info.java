/**
 * How regions stand from report to report.
 *
 * <p>Begin with {@link dev.readiness.engine.trend.Trend Trend}. All types are immutable and safe to share between
 * threads.
 *
 * @since 1.0.0
 */
@NullMarked
package dev.readiness.engine.trend;

import org.jspecify.annotations.NullMarked;
