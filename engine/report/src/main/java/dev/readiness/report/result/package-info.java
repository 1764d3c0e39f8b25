/**
 * An assessment as one list of results, which every format that lists results shares.
 *
 * <p>Begin with {@link dev.readiness.report.result.Flattening Flattening}. All types are immutable and safe to share
 * between threads.
 *
 * @since 1.0.0
 */
@NullMarked
package dev.readiness.report.result;

import org.jspecify.annotations.NullMarked;
