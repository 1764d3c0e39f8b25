package dev.readiness.engine.cases;

import dev.readiness.criteria.rubric.Rubric;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the cases of a rubric try.
 *
 * @param clauses how many clauses the rubric has
 * @param met how many of them some case expects to be met, or clear
 * @param notMet how many to be not met, or tripped
 * @param missing how many to be missing, or unknown
 */
public record CaseCoverage(int clauses, int met, int notMet, int missing) {

    public static CaseCoverage of(Rubric rubric, Collection<CaseResult> results) {
        return new CaseCoverage(
                rubric.clauses().size(),
                count(rubric, results, Set.of("MET", "CLEAR")),
                count(rubric, results, Set.of("NOT_MET", "TRIPPED")),
                count(rubric, results, Set.of("MISSING", "UNKNOWN")));
    }

    public boolean isFull() {
        return List.of(met, notMet, missing).stream().allMatch(count -> count == clauses);
    }

    private static int count(Rubric rubric, Collection<CaseResult> results, Set<String> outcomes) {
        Set<Integer> tried = results.stream()
                .flatMap(result -> result.ruleCase().expected().entrySet().stream())
                .filter(entry -> outcomes.contains(entry.getValue().outcome()))
                .map(entry -> entry.getKey())
                .filter(rubric.clauses()::containsKey)
                .collect(Collectors.toSet());
        return tried.size();
    }
}
