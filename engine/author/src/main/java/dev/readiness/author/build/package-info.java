/** Builds the rules that a rubric brings: from DRL to the classes that are run, with faults at the writer's own lines. */
@NullMarked
package dev.readiness.author.build;

import org.jspecify.annotations.NullMarked;
