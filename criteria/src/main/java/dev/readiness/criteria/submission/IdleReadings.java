package dev.readiness.criteria.submission;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.problem.DeclarationProblem;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.rubric.Rubric;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/** Warns of figures that nobody looks at, since whatever needs them is declared not applicable. */
final class IdleReadings {
    private final Binding binding;
    private final Rubric rubric;
    private final SortedMap<Integer, Exemption> exemptions;
    private final Map<String, IndicatorExemption> indicators;
    private final Set<String> warned = new HashSet<>();

    IdleReadings(
            Binding binding,
            Rubric rubric,
            SortedMap<Integer, Exemption> exemptions,
            Map<String, IndicatorExemption> indicators) {
        this.binding = binding;
        this.rubric = rubric;
        this.exemptions = exemptions;
        this.indicators = indicators;
    }

    /** Warns of those among {@code readings}, which are by indicator id: only what is declared can have one. */
    void warnOf(Map<String, Reading> readings) {
        for (int number : exemptions.keySet()) {
            rubric.clause(number).requirements().forEach(requirement -> warn(requirement, readings));
        }
        for (IndicatorExemption exemption : indicators.values()) {
            rubric.indicatorUses().about(exemption.indicator()).forEach(requirement -> warn(requirement, readings));
        }
    }

    private void warn(Requirement requirement, Map<String, Reading> readings) {
        for (Indicator indicator : requirement.inputs()) {
            Reading reading = readings.get(indicator.id());
            if (reading != null && isIdle(indicator) && warned.add(indicator.id())) {
                binding.report(
                        indicators.containsKey(requirement.indicator().id())
                                ? DeclarationProblem.READING_OF_EXEMPT_INDICATOR
                                : DeclarationProblem.READING_OF_EXEMPT_CLAUSE,
                        reading.location(),
                        reading.indicator().title().zh(),
                        rubric.label(requirement.clause()));
            }
        }
    }

    private boolean isIdle(Indicator indicator) {
        for (Clause clause : rubric.indicatorUses().clauses(indicator)) {
            for (Requirement requirement : clause.requirements()) {
                if (requirement.inputs().contains(indicator)
                        && !exemptions.containsKey(clause.number())
                        && !indicators.containsKey(requirement.indicator().id())) {
                    return false;
                }
            }
        }
        return true;
    }
}
