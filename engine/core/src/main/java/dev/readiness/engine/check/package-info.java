/**
 * Whether submissions keep the gates that a pipeline sets, and what changed since a baseline.
 *
 * <p>Begin with {@link dev.readiness.engine.check.Checker Checker} and {@link dev.readiness.engine.check.Gates
 * Gates}; {@link dev.readiness.engine.check.SnapshotReader SnapshotReader} reads a report that was written earlier.
 * Types are immutable and safe to share between threads unless they say otherwise.
 *
 * @since 1.0.0
 */
@NullMarked
package dev.readiness.engine.check;

import org.jspecify.annotations.NullMarked;
