/** The pure fold over findings: points, choices, maxima, intervals. */
@NullMarked
package dev.readiness.engine.score;

import org.jspecify.annotations.NullMarked;
