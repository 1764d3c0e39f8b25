/** Has the rules conclude from judgements and scorecards: how the vetoes stand, and the verdict. */
@NullMarked
package dev.readiness.engine.conclude;

import org.jspecify.annotations.NullMarked;
