package dev.readiness.criteria.submission;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.problem.ProblemCode;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.rubric.Rubric;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Warns of figures that nobody looks at, since every clause that needs them is declared not applicable. */
record IdleReadings(Binding binding, Rubric rubric, SortedMap<Integer, Exemption> exemptions) {

    /** Warns of those among {@code readings}, which are by indicator id: only an exempt clause can have one. */
    void warnOf(Map<String, Reading> readings) {
        for (int number : exemptions.keySet()) {
            for (Requirement requirement : rubric.clauses().get(number).requirements()) {
                for (Indicator indicator : requirement.inputs()) {
                    Reading reading = readings.get(indicator.id());
                    if (reading != null) {
                        warnIfIdle(reading);
                    }
                }
            }
        }
    }

    private void warnIfIdle(Reading reading) {
        List<Clause> users = rubric.usersOf(reading.indicator());
        for (Clause clause : users) {
            if (!exemptions.containsKey(clause.number())) {
                return;
            }
        }
        binding.report(
                ProblemCode.READING_OF_EXEMPT_CLAUSE,
                reading.location(),
                reading.indicator().title().zh(),
                String.valueOf(users.get(0).number()));
    }
}
