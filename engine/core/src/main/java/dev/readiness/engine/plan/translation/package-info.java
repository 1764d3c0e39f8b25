/**
 * Inside: no API, and exported to nobody.
 *
 * <p>Turns a scorecard into the puzzle of {@code plan.tree}, for plans and for the causes of a difference.
 *
 * @since 1.0.0
 */
@NullMarked
package dev.readiness.engine.plan.translation;

import org.jspecify.annotations.NullMarked;
