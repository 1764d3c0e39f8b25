package dev.readiness.engine.conclude;

import dev.readiness.criteria.answer.Answer;
import dev.readiness.criteria.answer.Finding;
import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.need.OfOne;
import dev.readiness.criteria.rubric.Assumption;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.criteria.verdict.Veto;
import dev.readiness.engine.judge.Judged;
import dev.readiness.engine.score.ClauseScore;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What could not be judged.
 *
 * @param numbers of the clauses, or of the vetoes
 * @param labels the same as the source prints them
 * @param assumptions those that settle it if they are taken another way
 */
public record NotJudged(List<Integer> numbers, List<String> labels, List<Assumption> assumptions) {
    static final NotJudged NOTHING = new NotJudged(List.of(), List.of(), List.of());

    /**
     * Keeps copies of {@code numbers}, {@code labels} and {@code assumptions}.
     *
     * @param numbers of the clauses, or of the vetoes
     * @param labels the same as the source prints them
     * @param assumptions those that settle it if they are taken another way
     */
    public NotJudged {
        numbers = List.copyOf(numbers);
        labels = List.copyOf(labels);
        assumptions = List.copyOf(assumptions);
    }

    static NotJudged ofClauses(Submission submission, List<ClauseScore> scores) {
        List<Clause> clauses = new ArrayList<>();
        List<Judged> judged = new ArrayList<>();
        for (ClauseScore score : scores) {
            clauses.add(score.clause());
            judged.addAll(score.judged());
        }
        return of(clauses, assumptions(submission, judged));
    }

    /** Of the unknown ones among {@code vetoes}. */
    static NotJudged ofVetoes(Submission submission, List<VetoState> vetoes) {
        List<Clause> clauses = new ArrayList<>();
        List<Judged> judged = new ArrayList<>();
        for (VetoState veto : vetoes) {
            if (veto.state() == Veto.State.UNKNOWN && isAmong(veto.judged(), Outcome.ERROR)) {
                clauses.add(veto.clause());
                judged.addAll(veto.judged());
            }
        }
        return of(clauses, assumptions(submission, judged));
    }

    private static NotJudged of(List<Clause> clauses, List<Assumption> assumptions) {
        return new NotJudged(
                clauses.stream().map(Clause::number).toList(),
                clauses.stream().map(Clause::label).toList(),
                assumptions);
    }

    static boolean isAmong(List<Judged> judged, Outcome outcome) {
        for (Judged each : judged) {
            if (each.outcome() == outcome) {
                return true;
            }
        }
        return false;
    }

    /** What could not be judged because nothing arose hangs on one assumption; a proportion or a comparison on none. */
    private static List<Assumption> assumptions(Submission submission, List<Judged> judged) {
        Set<Assumption> settling = new LinkedHashSet<>();
        for (Judged each : judged) {
            for (Finding finding : each.findings()) {
                if (finding.outcome() == Outcome.ERROR && finding.answer() instanceof Answer.NoneArose none) {
                    settling(submission, none).ifPresent(settling::add);
                }
            }
        }
        return List.copyOf(settling);
    }

    private static Optional<Assumption> settling(Submission submission, Answer.NoneArose none) {
        if (!(none.requirement() instanceof OfOne one) || !one.takesNone()) {
            return Optional.empty();
        }
        for (Assumption assumption : submission.rubric().assumptions()) {
            if (none.dependsOn(assumption.id()) && assumption.option("met").isPresent()) {
                return Optional.of(assumption);
            }
        }
        return Optional.empty();
    }
}
