package dev.readiness.author.cases;

import dev.readiness.criteria.answer.Answer;
import dev.readiness.criteria.answer.Finding;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Part;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.judge.Judged;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the cases try of one clause.
 *
 * @param clause whose it is
 * @param due what there is to try
 * @param tried what of it some case tries
 * @param untriedParts what no case tries of parts that have points of their own
 */
public record ClauseCoverage(Clause clause, Set<Trial> due, Set<Trial> tried, List<PartTrial> untriedParts) {
    /**
     * Keeps copies of the sets and the list.
     *
     * @param clause whose it is
     * @param due what there is to try
     * @param tried what of it some case tries
     * @param untriedParts what no case tries of parts that have points of their own
     */
    public ClauseCoverage {
        due = Set.copyOf(due);
        tried = Set.copyOf(tried);
        untriedParts = List.copyOf(untriedParts);
    }

    /** @param results of all cases of the rubric */
    static ClauseCoverage of(Clause clause, Collection<CaseResult> results) {
        List<CaseResult> speaking = results.stream()
                .filter(result -> result.ruleCase().expected().containsKey(clause.number()))
                .toList();
        Set<Trial> due = EnumSet.noneOf(Trial.class);
        Set<Trial> tried = EnumSet.noneOf(Trial.class);
        Arrays.stream(Trial.values()).filter(trial -> trial.isDue(clause)).forEach(due::add);
        due.stream().filter(trial -> isTried(trial, clause, speaking)).forEach(tried::add);
        return new ClauseCoverage(clause, due, tried, PartTrial.untried(clause, situations(clause, speaking)));
    }

    /** {@return what is due and no case tries, in the order of {@link Trial}} */
    public List<Trial> untried() {
        return Arrays.stream(Trial.values())
                .filter(trial -> due.contains(trial) && !tried.contains(trial))
                .toList();
    }

    private static boolean isTried(Trial trial, Clause clause, List<CaseResult> speaking) {
        return switch (trial) {
            case AT_THRESHOLD -> thresholds(clause, speaking).allMatch(Threshold::isTriedExactly);
            case BESIDE_THRESHOLD -> thresholds(clause, speaking).allMatch(Threshold::isTriedBeside);
            case EACH_LEVEL -> clause.makeup().levels().stream().allMatch(level -> isReached(level, clause, speaking));
            case EACH_PART ->
                PartTrial.untried(clause, situations(clause, speaking)).isEmpty();
            case NONE -> isNoneTried(clause, speaking);
            default ->
                speaking.stream()
                        .map(result -> result.ruleCase().expected().get(clause.number()))
                        .anyMatch(expected -> trial.isExpectedAs(expected.outcome()));
        };
    }

    private static boolean isReached(Part.Rung level, Clause clause, List<CaseResult> speaking) {
        return speaking.stream()
                .flatMap(result -> result.assessment().stream())
                .flatMap(assessment -> assessment.scorecard().clauses())
                .filter(score -> score.clause().number() == clause.number())
                .flatMap(score -> score.reached().stream())
                .anyMatch(reached ->
                        reached.certain().filter(level.name()::equals).isPresent());
    }

    private static boolean isNoneTried(Clause clause, List<CaseResult> speaking) {
        List<Judged> judged = judged(clause, speaking);
        return clause.requirements().stream()
                .filter(requirement -> requirement.whenNone().isPresent())
                .allMatch(requirement ->
                        answers(requirement, judged).stream().anyMatch(Answer.NoneArose.class::isInstance));
    }

    /** The requirements of {@code clause} in each case in which it applies. */
    private static List<List<Judged>> situations(Clause clause, List<CaseResult> speaking) {
        return speaking.stream()
                .flatMap(result -> result.assessment().stream())
                .map(assessment -> judged(assessment, clause).toList())
                .filter(judged -> !judged.isEmpty())
                .toList();
    }

    private static List<Judged> judged(Clause clause, List<CaseResult> speaking) {
        return speaking.stream()
                .flatMap(result -> result.assessment().stream())
                .flatMap(assessment -> judged(assessment, clause))
                .toList();
    }

    private static Stream<Threshold> thresholds(Clause clause, List<CaseResult> speaking) {
        List<Judged> judged = judged(clause, speaking);
        return clause.requirements().stream()
                .filter(Requirement::isQuantified)
                .map(requirement -> new Threshold(requirement, answers(requirement, judged)));
    }

    private static Stream<Judged> judged(Assessment assessment, Clause clause) {
        return Stream.concat(
                assessment
                        .scorecard()
                        .clauses()
                        .filter(score -> score.clause().number() == clause.number())
                        .flatMap(score -> score.judged().stream()),
                assessment.advice().vetoes().stream()
                        .filter(veto -> veto.clause().number() == clause.number())
                        .flatMap(veto -> veto.judged().stream()));
    }

    private static List<Answer> answers(Requirement requirement, List<Judged> judged) {
        return judged.stream()
                .filter(each -> each.requirement().equals(requirement))
                .flatMap(each -> each.findings().stream())
                .map(Finding::answer)
                .toList();
    }
}
