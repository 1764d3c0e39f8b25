package dev.readiness.engine.conclude;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Item;
import dev.readiness.criteria.rubric.Model;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.criteria.verdict.Reason;
import dev.readiness.criteria.verdict.Verdict;
import dev.readiness.criteria.verdict.Veto;
import dev.readiness.engine.judge.Judgements;
import dev.readiness.engine.score.Scorecard;
import dev.readiness.engine.score.ScoringModel;
import java.util.List;
import java.util.Optional;

/** The verdict and why it is that one (结论). */
public record Ruling(Verdict verdict, Reason reason) {

    /** Rules on a scorecard; {@code vetoes} and {@code judgements} are those of the same submission. */
    public static Ruling on(Submission submission, Judgements judgements, Scorecard scorecard, List<VetoState> vetoes) {
        Reason reason = reason(submission, judgements, scorecard, vetoes);
        return new Ruling(verdict(reason), reason);
    }

    private static Verdict verdict(Reason reason) {
        return switch (reason) {
            case VETO_TRIPPED -> Verdict.VETOED;
            case OUT_OF_REACH -> Verdict.NOT_READY;
            case REACHED -> Verdict.READY;
            default -> Verdict.UNDECIDED;
        };
    }

    private static Reason reason(
            Submission submission, Judgements judgements, Scorecard scorecard, List<VetoState> vetoes) {
        Optional<Quantity> target = submission.target();
        ScoringModel model = ScoringModel.of(submission.rubric().identity().model());
        if (any(vetoes, Veto.State.TRIPPED)) {
            return Reason.VETO_TRIPPED;
        }
        if (holdsError(submission, judgements)) {
            return Reason.NOT_JUDGED;
        }
        if (target.isEmpty()) {
            return Reason.NO_TARGET;
        }
        if (!model.canReach(scorecard, target.get())) {
            return Reason.OUT_OF_REACH;
        }
        if (any(vetoes, Veto.State.UNKNOWN)) {
            return Reason.VETO_UNKNOWN;
        }
        return model.reaches(scorecard, target.get()) ? Reason.REACHED : Reason.DEPENDS_ON_MISSING;
    }

    private static boolean any(List<VetoState> vetoes, Veto.State state) {
        for (VetoState veto : vetoes) {
            if (veto.state() == state) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsError(Submission submission, Judgements judgements) {
        for (Item item : submission.rubric().items().values()) {
            if (mayCount(item, submission) && holdsError(item, judgements)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsError(Item item, Judgements judgements) {
        for (Clause clause : item.clauses()) {
            if (judgements.outcome(clause) == Outcome.ERROR) {
                return true;
            }
        }
        return false;
    }

    /** An elective that was not chosen, and an item that stands beside the criteria, count for nothing. */
    private static boolean mayCount(Item item, Submission submission) {
        if (submission.rubric().identity().model() == Model.CONFORMITY) {
            return item.tier().isPresent();
        }
        return !item.elective()
                || submission.electives().isEmpty()
                || submission.electives().get().contains(item.number());
    }
}
