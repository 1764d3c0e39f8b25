package dev.readiness.author.cases;

import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.rubric.Grade;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.judge.Reached;
import dev.readiness.engine.score.ClauseScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * One case: a situation and what the rules must say of it.
 *
 * @param sentence what it shows
 * @param location where it stands
 * @param expected by clause number
 * @param whole what the whole must come to, by what {@link #OF_WHOLE} names
 * @param rulings how what the rubric's own rules conclude must stand, by name
 */
public record RuleCase(
        String sentence,
        Location location,
        SortedMap<Integer, Expectation> expected,
        SortedMap<String, String> whole,
        SortedMap<String, String> rulings) {
    /** The figure of the whole, as it is shown. */
    public static final String TOTAL = "total";

    /** The grade, or the certain and the possible one with ～ between them. */
    public static final String GRADE = "grade";

    /** What rules of the rubric's own conclude, by name. */
    public static final String RULINGS = "rulings";

    /** What can be expected of the whole. */
    public static final Set<String> OF_WHOLE = Set.of(TOTAL, GRADE, RULINGS);

    /**
     * What a clause must come to.
     *
     * @param outcome an outcome's name
     * @param earned points, empty if the case doesn't say
     * @param level the level that is reached, {@link #NO_LEVEL}, or two with ～ between them; empty if the case doesn't say
     */
    public record Expectation(String outcome, String earned, String level) {
        /** How cases write that no level is reached. */
        public static final String NO_LEVEL = "无";

        /** What a clause comes to that the rubric does not have. */
        static final Expectation NOTHING = of("");

        static Expectation of(String outcome) {
            return new Expectation(outcome, "", "");
        }

        static Expectation of(ClauseScore score) {
            return new Expectation(
                    score.outcome().name(),
                    score.earned().shown(),
                    score.reached().map(Expectation::words).orElse(""));
        }

        private static String words(Reached reached) {
            String certain = reached.certain().orElse(NO_LEVEL);
            String possible = reached.possible().orElse(NO_LEVEL);
            return certain.equals(possible) ? certain : certain + "～" + possible;
        }

        private boolean allows(Expectation actual) {
            return actual.outcome.equals(outcome)
                    && (earned.isEmpty() || earned.equals(actual.earned))
                    && (level.isEmpty() || level.equals(actual.level));
        }
    }

    /**
     * A clause, or the whole, that came to something else than it must.
     *
     * @param what the clause's number, what of the whole, or the name of a ruling
     * @param expected what it must come to
     * @param actual what it comes to
     */
    public record Mismatch(String what, Expectation expected, Expectation actual) {}

    /**
     * {@return where {@code assessment} differs from what is expected; none if the case holds}
     *
     * @param assessment of what the case submits
     */
    public List<Mismatch> mismatches(Assessment assessment) {
        List<Mismatch> mismatches = new ArrayList<>();
        expected.forEach((clause, expectation) -> {
            Expectation actual = actual(clause, assessment);
            if (!expectation.allows(actual)) {
                mismatches.add(new Mismatch(assessment.submission().rubric().label(clause), expectation, actual));
            }
        });
        whole.forEach((what, words) -> {
            String actual = what.equals(GRADE)
                    ? grade(assessment)
                    : assessment.scorecard().scaled().shown();
            if (!actual.equals(words)) {
                mismatches.add(new Mismatch(what, Expectation.of(words), Expectation.of(actual)));
            }
        });
        rulings.forEach((name, words) -> {
            String actual = assessment.advice().lines().stream()
                    .filter(line -> line.line().name().equals(name))
                    .map(line -> line.truth().name())
                    .findFirst()
                    .orElse("");
            if (!actual.equals(words)) {
                mismatches.add(new Mismatch(name, Expectation.of(words), Expectation.of(actual)));
            }
        });
        return mismatches;
    }

    /** The grade in the language that cases are written in. */
    private static String grade(Assessment assessment) {
        return assessment
                .advice()
                .ruling()
                .grading()
                .map(found -> found.isSettled()
                        ? name(found.certain())
                        : name(found.certain()) + "～" + name(found.possible()))
                .orElse("");
    }

    private static String name(Optional<Grade> grade) {
        return grade.map(found -> found.name().zh()).orElse("");
    }

    /** Whether it expects nothing. */
    boolean expectsNothing() {
        return expected.isEmpty() && whole.isEmpty() && rulings.isEmpty();
    }

    private static Expectation actual(int clause, Assessment assessment) {
        return assessment
                .scorecard()
                .clauses()
                .filter(score -> score.clause().number() == clause)
                .map(Expectation::of)
                .findFirst()
                .or(() -> assessment.advice().vetoes().stream()
                        .filter(veto -> veto.clause().number() == clause)
                        .map(veto -> Expectation.of(veto.state().name()))
                        .findFirst())
                .orElse(Expectation.NOTHING);
    }
}
