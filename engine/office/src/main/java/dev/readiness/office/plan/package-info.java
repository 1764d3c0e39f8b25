/**
 * A plan as a workbook: a sheet for each unit that has something to do, after one for all.
 *
 * <p>Begin with {@link dev.readiness.office.plan.PlanBook PlanBook}. It is safe to share
 * between threads.
 *
 * @since 1.0.0
 */
@NullMarked
package dev.readiness.office.plan;

import org.jspecify.annotations.NullMarked;
