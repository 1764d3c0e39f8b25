package dev.readiness.engine.cases;

import dev.readiness.criteria.rubric.Rubric;
import java.util.Collection;
import java.util.List;

/** What the cases of a rubric try of each clause, in the order of the clauses. */
public record CaseCoverage(List<ClauseCoverage> clauses) {
    public CaseCoverage {
        clauses = List.copyOf(clauses);
    }

    public static CaseCoverage of(Rubric rubric, Collection<CaseResult> results) {
        return new CaseCoverage(rubric.clauses().values().stream()
                .map(clause -> ClauseCoverage.of(clause, results))
                .toList());
    }

    /** How many clauses have something to try there. */
    public long due(Trial trial) {
        return clauses.stream().filter(clause -> clause.due().contains(trial)).count();
    }

    /** How many of them some case tries. */
    public long tried(Trial trial) {
        return clauses.stream().filter(clause -> clause.tried().contains(trial)).count();
    }

    /** Whether everything that is due is tried. */
    public boolean isFull() {
        return untried().isEmpty();
    }

    /** The clauses of which something is not tried. */
    public List<ClauseCoverage> untried() {
        return clauses.stream().filter(clause -> !clause.untried().isEmpty()).toList();
    }
}
