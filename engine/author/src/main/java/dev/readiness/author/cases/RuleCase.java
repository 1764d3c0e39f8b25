package dev.readiness.author.cases;

import dev.readiness.criteria.problem.Location;
import dev.readiness.engine.Assessment;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * One case: a situation and what the rules must say of it.
 *
 * @param sentence what it shows
 * @param location where it stands
 * @param expected by clause number
 */
public record RuleCase(String sentence, Location location, SortedMap<Integer, Expectation> expected) {

    /**
     * What a clause must come to.
     *
     * @param outcome an outcome's name
     * @param earned points, empty if the case doesn't say
     */
    public record Expectation(String outcome, String earned) {
        /** What a clause comes to that the rubric does not have. */
        static final Expectation NOTHING = new Expectation("", "");

        private boolean allows(Expectation actual) {
            return actual.outcome.equals(outcome) && (earned.isEmpty() || earned.equals(actual.earned));
        }
    }

    /** A clause that came to something else than it must. */
    public record Mismatch(int clause, Expectation expected, Expectation actual) {}

    /** Where {@code assessment} differs from what is expected; none if the case holds. */
    public List<Mismatch> mismatches(Assessment assessment) {
        List<Mismatch> mismatches = new ArrayList<>();
        expected.forEach((clause, expectation) -> {
            Expectation actual = actual(clause, assessment);
            if (!expectation.allows(actual)) {
                mismatches.add(new Mismatch(clause, expectation, actual));
            }
        });
        return mismatches;
    }

    private static Expectation actual(int clause, Assessment assessment) {
        return assessment
                .scorecard()
                .clauses()
                .filter(score -> score.clause().number() == clause)
                .map(score ->
                        new Expectation(score.outcome().name(), score.earned().shown()))
                .findFirst()
                .or(() -> assessment.advice().vetoes().stream()
                        .filter(veto -> veto.clause().number() == clause)
                        .map(veto -> new Expectation(veto.state().name(), ""))
                        .findFirst())
                .orElse(Expectation.NOTHING);
    }
}
