package dev.readiness.author.cases;

import dev.readiness.criteria.problem.Problem;
import dev.readiness.engine.Assessment;
import java.util.List;
import java.util.Optional;

/**
 * What became of a case. One that expects nothing, or that can't be read, does not hold.
 *
 * @param assessment of its submission; empty if that could not be read
 * @param mismatches where it differs from what is expected
 * @param problems of its submission
 */
public record CaseResult(
        RuleCase ruleCase,
        Optional<Assessment> assessment,
        List<RuleCase.Mismatch> mismatches,
        List<Problem> problems) {
    public CaseResult {
        mismatches = List.copyOf(mismatches);
        problems = List.copyOf(problems);
    }

    public boolean holds() {
        return assessment.isPresent() && mismatches.isEmpty() && !ruleCase.expectsNothing();
    }
}
