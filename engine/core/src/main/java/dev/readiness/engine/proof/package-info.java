/**
 * Proofs: why a figure, a clause or the verdict is what it is, as a tree from the conclusion down to the readings. It
 * reads what was found and finds nothing itself.
 *
 * <p>Begin with {@link dev.readiness.engine.proof.Proofs Proofs}. All types are immutable and safe to share between
 * threads.
 *
 * @since 1.0.0
 */
@NullMarked
package dev.readiness.engine.proof;

import org.jspecify.annotations.NullMarked;
