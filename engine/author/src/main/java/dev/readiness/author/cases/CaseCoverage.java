package dev.readiness.author.cases;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Grade;
import dev.readiness.criteria.rubric.GradeNeed;
import dev.readiness.criteria.rubric.OwnLine;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.RuledLine;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.criteria.verdict.Conclusion.Truth;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.score.Interval;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the cases of a rubric try.
 *
 * @param clauses of each clause, in order; those of an overlay have to try the clauses it changes
 * @param untriedGrades the grades that no case ends in for certain
 * @param untriedLines what the rubric's own rules conclude and no case expects both to hold and to fail
 * @param untriedSums what grades ask of several parts together and no case has hold, or none has fail
 * @param untriedRounding whether the total is rounded and no case expects one that was
 */
public record CaseCoverage(
        List<ClauseCoverage> clauses,
        List<Grade> untriedGrades,
        List<RuledLine> untriedLines,
        List<GradeNeed> untriedSums,
        boolean untriedRounding) {
    /**
     * Keeps copies of the lists.
     *
     * @param clauses of each clause, in order; those of an overlay have to try the clauses it changes
     * @param untriedGrades the grades that no case ends in for certain
     * @param untriedLines what the rubric's own rules conclude and no case expects both to hold and to fail
     * @param untriedSums what grades ask of several parts together and no case has hold, or none has fail
     * @param untriedRounding whether the total is rounded and no case expects one that was
     */
    public CaseCoverage {
        clauses = List.copyOf(clauses);
        untriedGrades = List.copyOf(untriedGrades);
        untriedLines = List.copyOf(untriedLines);
        untriedSums = List.copyOf(untriedSums);
    }

    /**
     * {@return what {@code results} try of {@code rubric}}
     *
     * @param rubric what is to be tried
     * @param results of all its cases
     */
    public static CaseCoverage of(Rubric rubric, Collection<CaseResult> results) {
        Set<Integer> toTry = toTry(rubric);
        return new CaseCoverage(
                rubric.clauses().values().stream()
                        .filter(clause -> toTry.contains(clause.number()))
                        .map(clause -> ClauseCoverage.of(clause, results))
                        .toList(),
                untriedGrades(rubric, results),
                untriedLines(rubric, results),
                untriedSums(rubric, results),
                rubric.overlay().isEmpty()
                        && rubric.overall().rounded().isPresent()
                        && results.stream().noneMatch(CaseCoverage::triesRounding));
    }

    /** A total is expected that was no multiple of what it is rounded to, or a cap would do as well. */
    private static boolean triesRounding(CaseResult result) {
        return result.holds()
                && result.ruleCase().whole().containsKey(RuleCase.TOTAL)
                && result.assessment()
                        .map(Assessment::scorecard)
                        .filter(score -> score.unrounded()
                                .filter(before -> !before.low().equals(score.scaled())
                                        && score.scaled().equals(rounded(result, before)))
                                .isPresent())
                        .isPresent();
    }

    private static Quantity rounded(CaseResult result, Interval before) {
        Submission submission = result.assessment().orElseThrow().submission();
        Rubric rubric = submission.rubric();
        return rubric.overall().rounded(before.low(), rubric.nominalMaximum(), submission.settings());
    }

    private static List<GradeNeed> untriedSums(Rubric rubric, Collection<CaseResult> results) {
        return rubric.overlay().isPresent()
                ? List.of()
                : rubric.overall().grades().stream()
                        .flatMap(grade -> grade.needs().stream())
                        .filter(need -> need.kind() == GradeNeed.Kind.TOGETHER)
                        .filter(need -> !isTried(need, Truth.HOLDS, results) || !isTried(need, Truth.FAILS, results))
                        .toList();
    }

    /** A case has to expect a grade, or else nobody looks at what it asks for. */
    private static boolean isTried(GradeNeed need, Truth truth, Collection<CaseResult> results) {
        return results.stream()
                .filter(result -> result.holds() && result.ruleCase().whole().containsKey(RuleCase.GRADE))
                .flatMap(result -> result.assessment().stream())
                .flatMap(assessment -> assessment.advice().ruling().grading().stream())
                .flatMap(grading -> grading.states().stream())
                .flatMap(state -> state.needs().stream())
                .anyMatch(state -> state.truth() == truth
                        && state.asked().filter(need::equals).isPresent());
    }

    private static List<RuledLine> untriedLines(Rubric rubric, Collection<CaseResult> results) {
        return rubric.overlay().isPresent()
                ? List.of()
                : rubric.overall().lines().stream()
                        .filter(line -> !isTried(line, Truth.HOLDS, results) || !isTried(line, Truth.FAILS, results))
                        .toList();
    }

    private static boolean isTried(RuledLine line, Truth truth, Collection<CaseResult> results) {
        return results.stream()
                .filter(CaseResult::holds)
                .anyMatch(result ->
                        truth.name().equals(result.ruleCase().rulings().get(line.name())));
    }

    /** Those of an overlay are its parent's, and tried there. */
    private static List<Grade> untriedGrades(Rubric rubric, Collection<CaseResult> results) {
        Set<String> tried = results.stream()
                .filter(CaseResult::holds)
                .flatMap(result -> Stream.ofNullable(result.ruleCase().whole().get(RuleCase.GRADE)))
                .collect(Collectors.toSet());
        return rubric.overlay().isPresent()
                ? List.of()
                : rubric.overall().grades().stream()
                        .filter(grade -> !tried.contains(grade.name().zh()))
                        .toList();
    }

    /** A last day decides no outcome, so that no case can try it. */
    private static Set<Integer> toTry(Rubric rubric) {
        return rubric.overlay()
                .map(overlay -> overlay.lines().stream()
                        .filter(line -> !(line instanceof OwnLine.Deadline))
                        .map(OwnLine::clause)
                        .collect(Collectors.toSet()))
                .orElse(rubric.clauses().keySet());
    }

    /**
     * {@return how many clauses have that to try}
     *
     * @param trial what is to be tried
     */
    public long due(Trial trial) {
        return clauses.stream().filter(clause -> clause.due().contains(trial)).count();
    }

    /**
     * {@return for how many clauses some case tries that}
     *
     * @param trial what is to be tried
     */
    public long tried(Trial trial) {
        return clauses.stream().filter(clause -> clause.tried().contains(trial)).count();
    }

    /** {@return whether everything is tried that is due, of clauses and of the whole} */
    public boolean isFull() {
        return untried().isEmpty()
                && untriedGrades.isEmpty()
                && untriedLines.isEmpty()
                && untriedSums.isEmpty()
                && !untriedRounding;
    }

    /** {@return the clauses of which something is not tried} */
    public List<ClauseCoverage> untried() {
        return clauses.stream().filter(clause -> !clause.untried().isEmpty()).toList();
    }
}
