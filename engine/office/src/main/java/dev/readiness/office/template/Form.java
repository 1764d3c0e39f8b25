package dev.readiness.office.template;

import dev.readiness.criteria.rubric.Clause;
import java.util.List;
import java.util.Optional;

/**
 * What one workbook asks for.
 *
 * @param unit who fills it in; empty for all, or for what no unit answers for
 * @param clauses the clauses in it, in the order of the rubric
 */
record Form(Optional<String> unit, List<Clause> clauses, List<FormRow> rows) {
    Form {
        clauses = List.copyOf(clauses);
        rows = List.copyOf(rows);
    }

    /** The clauses that may be declared not applicable. */
    List<Clause> exemptible() {
        return clauses.stream().filter(Clause::mayNotApply).toList();
    }

    /** How many indicators are wanted. */
    long indicators() {
        return rows.stream().map(FormRow::indicator).distinct().count();
    }

    /** The rows whose indicator other units are handed, too. */
    List<FormRow> shared() {
        return rows.stream()
                .filter(row -> row.opening() && !row.others().isEmpty())
                .toList();
    }
}
