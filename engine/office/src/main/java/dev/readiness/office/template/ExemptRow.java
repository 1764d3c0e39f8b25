package dev.readiness.office.template;

import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.rubric.Rubric;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What may be declared not applicable: a clause, or a single indicator of a clause that asks for several.
 *
 * @param indicator empty for the clause itself
 */
record ExemptRow(Clause clause, Optional<Indicator> indicator) {

    /** The rows for {@code clauses}: each clause, and below it each of its indicators that nobody else asks for. */
    static List<ExemptRow> of(Rubric rubric, List<Clause> clauses) {
        List<ExemptRow> rows = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Clause clause : clauses) {
            rows.add(new ExemptRow(clause, Optional.empty()));
            if (clause.requirements().size() > 1) {
                clause.requirements().stream()
                        .map(Requirement::indicator)
                        .filter(rubric.applicability()::mayBeExempt)
                        .filter(indicator -> seen.add(indicator.id()))
                        .forEach(indicator -> rows.add(new ExemptRow(clause, Optional.of(indicator))));
            }
        }
        return rows;
    }

    /** What the row is found by: the clause's number, or the indicator's id. */
    String key() {
        return indicator.map(Indicator::id).orElse(String.valueOf(clause.number()));
    }
}
