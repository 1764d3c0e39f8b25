/** What to do next: what can be reached, and the cheapest steps to it. */
@NullMarked
package dev.readiness.engine.plan;

import org.jspecify.annotations.NullMarked;
