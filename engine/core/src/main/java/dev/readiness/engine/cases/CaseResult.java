package dev.readiness.engine.cases;

import dev.readiness.engine.Assessment;
import java.util.List;
import java.util.Optional;

/**
 * What became of a case.
 *
 * @param assessment of its submission; empty if that could not be read
 * @param failures in words, none if it holds
 */
public record CaseResult(RuleCase ruleCase, Optional<Assessment> assessment, List<String> failures) {
    public CaseResult {
        failures = List.copyOf(failures);
    }

    public boolean holds() {
        return failures.isEmpty();
    }
}
