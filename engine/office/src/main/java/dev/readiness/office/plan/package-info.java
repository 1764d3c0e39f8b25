/** A plan as a workbook: a sheet for each unit that has something to do, after one for all. */
@NullMarked
package dev.readiness.office.plan;

import org.jspecify.annotations.NullMarked;
