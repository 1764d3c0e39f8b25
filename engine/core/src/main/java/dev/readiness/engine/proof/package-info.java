/**
 * Proofs: why a figure, a clause or the verdict is what it is, as a tree from the conclusion down to the readings. It
 * reads what was found and finds nothing itself.
 */
@NullMarked
package dev.readiness.engine.proof;

import org.jspecify.annotations.NullMarked;
