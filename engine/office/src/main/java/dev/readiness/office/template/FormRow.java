package dev.readiness.office.template;

import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.office.layout.RowKey;
import java.util.List;

/**
 * One row to fill in.
 *
 * @param opening whether it is the indicator's first row, or its place's, which has its evidence and its remark
 * @param asks what it is wanted for, at least one
 * @param others the units that are handed the same indicator in workbooks of their own
 */
record FormRow(RowKey key, Indicator indicator, boolean opening, List<Ask> asks, List<String> others) {
    FormRow {
        asks = List.copyOf(asks);
        others = List.copyOf(others);
    }

    /** The clauses that it is wanted for, each once. */
    List<Clause> clauses() {
        return asks.stream().map(Ask::clause).distinct().toList();
    }

    /** Whether a word may say that nothing arose. */
    boolean mayBeNone() {
        return clauses().stream()
                .flatMap(clause -> clause.requirements().stream())
                .anyMatch(requirement -> requirement.whenNone().isPresent()
                        && requirement.indicator().equals(indicator));
    }
}
