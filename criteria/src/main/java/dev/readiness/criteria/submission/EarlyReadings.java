package dev.readiness.criteria.submission;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.problem.ValueProblem;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.Value;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Refuses what is said to have been done in a period that has not begun: an honest no, or nothing, may stand.
 *
 * @param binding takes what is wrong
 * @param rubric whose clauses say when they begin
 * @param asOf the as-of date
 */
public record EarlyReadings(Binding binding, Rubric rubric, LocalDate asOf) {

    void refuse(Map<String, Reading> readings) {
        if (!isAnyToCome()) {
            return;
        }
        for (Reading reading : readings.values()) {
            if (isClaim(reading.value())) {
                begins(rubric, reading.indicator()).filter(asOf::isBefore).ifPresent(day -> refuse(reading, day));
            }
        }
    }

    private boolean isAnyToCome() {
        for (Clause clause : rubric.positions().clauses()) {
            if (clause.begins().isPresent() && asOf.isBefore(clause.begins().get())) {
                return true;
            }
        }
        return false;
    }

    private void refuse(Reading reading, LocalDate begins) {
        binding.report(
                ValueProblem.PERIOD_NOT_BEGUN,
                reading.location(),
                reading.indicator().title().zh(),
                begins.toString(),
                asOf.toString());
    }

    /**
     * {@return when the first of the periods begins that {@code indicator} is asked for; empty if it is asked for at
     * any time}
     *
     * @param rubric whose clauses ask for it
     * @param indicator one of its indicators
     */
    public static Optional<LocalDate> begins(Rubric rubric, Indicator indicator) {
        Optional<LocalDate> first = Optional.empty();
        for (Clause clause : rubric.indicatorUses().clauses(indicator)) {
            if (clause.begins().isEmpty()) {
                return Optional.empty();
            }
            first = first.filter(clause.begins().get()::isAfter).or(clause::begins);
        }
        return first;
    }

    /** The figures of years that have not begun are refused year by year. */
    private static boolean isClaim(Value value) {
        if (value instanceof Value.Attestation attestation) {
            return attestation.yes();
        }
        if (value instanceof Value.Events events) {
            return !events.days().isEmpty();
        }
        return value.figure().filter(amount -> !amount.isZero()).isPresent();
    }
}
