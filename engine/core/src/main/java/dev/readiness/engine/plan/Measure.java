package dev.readiness.engine.plan;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Clause;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is done for one clause.
 *
 * @param clause for whose sake; what else the steps serve stands with them
 * @param steps what is done, at least one step
 * @param effort what they take together
 * @param units who is responsible, those that lead first
 * @param due the last day, if there is one
 * @param gain by how much the certain figure rises, when it is done in the order of the plan
 * @param total the certain figure after that
 */
public record Measure(
        Clause clause,
        List<Work> steps,
        int effort,
        List<String> units,
        Optional<LocalDate> due,
        Quantity gain,
        Quantity total) {
    /**
     * Keeps copies of {@code steps} and {@code units}.
     *
     * @param clause for whose sake; what else the steps serve stands with them
     * @param steps what is done, at least one step
     * @param effort what they take together
     * @param units who is responsible, those that lead first
     * @param due the last day, if there is one
     * @param gain by how much the certain figure rises, when it is done in the order of the plan
     * @param total the certain figure after that
     */
    public Measure {
        steps = List.copyOf(steps);
        units = List.copyOf(units);
    }
}
