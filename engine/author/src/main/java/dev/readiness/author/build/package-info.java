/**
 * Builds the rules that a rubric brings: from DRL to the classes that are run, with faults at the writer's own lines.
 *
 * <p>Begin with {@link dev.readiness.author.build.RuleBuilder RuleBuilder}. It needs Drools' compiler beside this
 * module, takes seconds, and belongs to one thread at a time.
 *
 * @since 1.0.0
 */
@NullMarked
package dev.readiness.author.build;

import org.jspecify.annotations.NullMarked;
