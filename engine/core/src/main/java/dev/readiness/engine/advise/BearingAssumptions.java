package dev.readiness.engine.advise;

import dev.readiness.criteria.answer.Answer;
import dev.readiness.criteria.answer.Finding;
import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.rubric.Assumption;
import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.engine.judge.Judged;
import dev.readiness.engine.score.ClauseScore;
import dev.readiness.engine.score.Scorecard;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Tells which of the rubric's assumptions had a say in the figures. One that is not known here counts as bearing. */
final class BearingAssumptions {
    private final Submission submission;
    private final Scorecard scorecard;
    private final List<Judged> judged;

    BearingAssumptions(Submission submission, Scorecard scorecard, List<VetoState> vetoes) {
        this.submission = submission;
        this.scorecard = scorecard;
        this.judged = Stream.concat(
                        scorecard.clauses().flatMap(clause -> clause.judged().stream()),
                        vetoes.stream().flatMap(veto -> veto.judged().stream()))
                .toList();
    }

    List<TakenAssumption> find() {
        return submission.rubric().assumptions().stream()
                .filter(this::bears)
                .map(assumption -> new TakenAssumption(
                        assumption,
                        submission.settings().option(assumption),
                        submission.settings().overrides(assumption)))
                .toList();
    }

    private boolean bears(Assumption assumption) {
        return switch (assumption.id()) {
            case "clausePoints" ->
                scorecard
                        .items()
                        .filter(item -> item.clauses().size() > 1)
                        .flatMap(item -> item.clauses().stream())
                        .anyMatch(clause -> clause.clause().points().isEmpty() && isLost(clause));
            case "partialCredit" -> scorecard.clauses().anyMatch(BearingAssumptions::isMixed);
            case "notApplicable" -> !submission.exemptions().isEmpty();
            case "notApplicableScope" ->
                submission.exemptions().keySet().stream()
                        .anyMatch(number ->
                                !submission.rubric().clauses().get(number).mayNotApply());
            case "survey" -> anyAnswer(Answer.SurveyAnswer.class::isInstance);
            case "missingData" -> anyAnswer(Answer.NoAnswer.class::isInstance);
            case "years" -> judged.stream().anyMatch(this::isByYear);
            case "pooledRates" -> judged.stream().anyMatch(this::isPooledRate);
            case "rapidTests", "population" ->
                judged.stream()
                        .anyMatch(each -> each.requirement() instanceof Requirement.PerThousand
                                && each.outcome() != Outcome.MISSING);
            case "lookBack" -> anyAnswer(BearingAssumptions::holdsEvents);
            case "emptyRate" -> anyAnswer(Answer.EmptyRateAnswer.class::isInstance);
            default -> true;
        };
    }

    private static boolean isLost(ClauseScore clause) {
        return clause.outcome() == Outcome.NOT_APPLICABLE || !clause.lost().isZero();
    }

    private static boolean isMixed(ClauseScore clause) {
        List<Outcome> outcomes =
                clause.judged().stream().map(Judged::outcome).distinct().toList();
        return outcomes.size() > 1 && outcomes.contains(Outcome.MET);
    }

    private boolean isByYear(Judged each) {
        boolean byYear = each.requirement().everyYear() || each.requirement() instanceof Requirement.PerThousand;
        return byYear
                && each.requirement().inputs().stream()
                        .anyMatch(input -> submission.reading(input).isPresent());
    }

    private boolean isPooledRate(Judged each) {
        Requirement requirement = each.requirement();
        return requirement.indicator().kind() == IndicatorKind.RATE
                && !requirement.everyYear()
                && !(requirement instanceof Requirement.Surveyed)
                && submission.reading(requirement.indicator()).isPresent();
    }

    private static boolean holdsEvents(Answer answer) {
        return answer instanceof Answer.OccurrenceAnswer occurrence
                        && !occurrence.days().isEmpty()
                || answer instanceof Answer.AbsenceAnswer absence
                        && !absence.days().isEmpty();
    }

    private boolean anyAnswer(Predicate<Answer> test) {
        return judged.stream()
                .flatMap(each -> each.findings().stream())
                .map(Finding::answer)
                .anyMatch(test);
    }
}
