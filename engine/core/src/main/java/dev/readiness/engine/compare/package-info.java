/**
 * Holds two assessments side by side: what changed, and where the points went.
 *
 * <p>Begin with {@link dev.readiness.engine.compare.Difference Difference}, or with {@link
 * dev.readiness.engine.compare.ReportsDifference ReportsDifference} where only reports are left. All types are
 * immutable and safe to share between threads.
 *
 * @since 1.0.0
 */
@NullMarked
package dev.readiness.engine.compare;

import org.jspecify.annotations.NullMarked;
