/** The library: {@link dev.readiness.engine.Assessor} turns a submission into an {@link dev.readiness.engine.Assessment}. */
@NullMarked
package dev.readiness.engine;

import org.jspecify.annotations.NullMarked;
