package dev.readiness.author.cases;

import dev.readiness.criteria.problem.Problem;
import dev.readiness.engine.Assessment;
import java.util.List;
import java.util.Optional;

/**
 * What became of a case. One that expects nothing, or that can't be read, does not hold.
 *
 * @param ruleCase what was run
 * @param assessment of its submission; empty if that could not be read
 * @param mismatches where it differs from what is expected
 * @param problems of its submission
 */
public record CaseResult(
        RuleCase ruleCase,
        Optional<Assessment> assessment,
        List<RuleCase.Mismatch> mismatches,
        List<Problem> problems) {
    /**
     * Keeps copies of {@code mismatches} and {@code problems}.
     *
     * @param ruleCase what was run
     * @param assessment of its submission; empty if that could not be read
     * @param mismatches where it differs from what is expected
     * @param problems of its submission
     */
    public CaseResult {
        mismatches = List.copyOf(mismatches);
        problems = List.copyOf(problems);
    }

    /** {@return whether its submission could be assessed, it expects something, and all came as expected} */
    public boolean holds() {
        return assessment.isPresent() && mismatches.isEmpty() && !ruleCase.expectsNothing();
    }
}
