package dev.readiness.criteria.rubric;

import java.time.LocalDate;

/**
 * That a value became another.
 *
 * @param <T> what changed
 * @param since the first day of the later one
 * @param was the earlier one
 */
public record Revision<T>(LocalDate since, T was) {}
