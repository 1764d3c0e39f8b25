/**
 * Inside: no API, and exported to nobody.
 *
 * <p>A puzzle of whole numbers that knows nothing of rubrics: which steps reach a worth at the least effort.
 *
 * @since 1.0.0
 */
@NullMarked
package dev.readiness.engine.plan.tree;

import org.jspecify.annotations.NullMarked;
