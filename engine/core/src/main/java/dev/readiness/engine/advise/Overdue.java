package dev.readiness.engine.advise;

import dev.readiness.criteria.rubric.Clause;
import java.time.LocalDate;

/**
 * A clause that is not met although its last day has gone by.
 *
 * @param clause the clause
 * @param due the last day, the earlier of the printed one and the task table's
 * @param days how long ago that was, at least 1
 */
public record Overdue(Clause clause, LocalDate due, int days) {}
