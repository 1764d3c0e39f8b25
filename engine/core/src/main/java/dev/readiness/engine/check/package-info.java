/** Whether submissions keep the gates that a pipeline sets, and what changed since a baseline. */
@NullMarked
package dev.readiness.engine.check;

import org.jspecify.annotations.NullMarked;
