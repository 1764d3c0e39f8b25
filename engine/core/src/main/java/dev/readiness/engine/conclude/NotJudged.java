package dev.readiness.engine.conclude;

import dev.readiness.criteria.answer.Answer;
import dev.readiness.criteria.answer.Finding;
import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.need.Exceeds;
import dev.readiness.criteria.need.Surveyed;
import dev.readiness.criteria.rubric.Assumption;
import dev.readiness.criteria.rubric.Policies;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.criteria.verdict.Veto;
import dev.readiness.engine.judge.Judged;
import dev.readiness.engine.score.ClauseScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What could not be judged.
 *
 * @param numbers of the clauses, or of the vetoes
 * @param assumptions those that settle it if they are taken another way
 */
public record NotJudged(List<Integer> numbers, List<Assumption> assumptions) {
    static final NotJudged NOTHING = new NotJudged(List.of(), List.of());

    public NotJudged {
        numbers = List.copyOf(numbers);
        assumptions = List.copyOf(assumptions);
    }

    static NotJudged ofClauses(Submission submission, List<ClauseScore> clauses) {
        List<Integer> numbers = new ArrayList<>();
        List<Judged> judged = new ArrayList<>();
        for (ClauseScore clause : clauses) {
            numbers.add(clause.clause().number());
            judged.addAll(clause.judged());
        }
        return new NotJudged(numbers, assumptions(submission, judged));
    }

    /** Of the unknown ones among {@code vetoes}. */
    static NotJudged ofVetoes(Submission submission, List<VetoState> vetoes) {
        List<Integer> numbers = new ArrayList<>();
        List<Judged> judged = new ArrayList<>();
        for (VetoState veto : vetoes) {
            if (veto.state() == Veto.State.UNKNOWN && isAmong(veto.judged(), Outcome.ERROR)) {
                numbers.add(veto.clause().number());
                judged.addAll(veto.judged());
            }
        }
        return new NotJudged(numbers, assumptions(submission, judged));
    }

    static boolean isAmong(List<Judged> judged, Outcome outcome) {
        for (Judged each : judged) {
            if (each.outcome() == outcome) {
                return true;
            }
        }
        return false;
    }

    /** An empty rate is what emptyRate takes it for; a survey that asked nobody, or a comparison, is not. */
    private static List<Assumption> assumptions(Submission submission, List<Judged> judged) {
        Optional<Assumption> emptyRate = submission
                .rubric()
                .assumption(Policies.EmptyRate.MET.key())
                .filter(assumption ->
                        assumption.option(Policies.EmptyRate.MET.id()).isPresent());
        for (Judged each : judged) {
            Requirement requirement = each.requirement();
            boolean counts = !(requirement instanceof Surveyed) && !(requirement instanceof Exceeds);
            if (counts && emptyRate.isPresent() && isEmptyRate(each)) {
                return List.of(emptyRate.get());
            }
        }
        return List.of();
    }

    private static boolean isEmptyRate(Judged judged) {
        for (Finding finding : judged.findings()) {
            if (finding.outcome() == Outcome.ERROR && finding.answer() instanceof Answer.EmptyRateAnswer) {
                return true;
            }
        }
        return false;
    }
}
