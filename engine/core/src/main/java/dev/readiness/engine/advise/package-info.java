/** What follows from a scorecard: the verdict, what is missing, what was lost, what was assumed. */
@NullMarked
package dev.readiness.engine.advise;

import org.jspecify.annotations.NullMarked;
