/** Holds two assessments side by side: what changed, and where the points went. */
@NullMarked
package dev.readiness.engine.compare;

import org.jspecify.annotations.NullMarked;
