package dev.readiness.engine.advise;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.rubric.Assumption;
import dev.readiness.criteria.rubric.Policies;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.criteria.verdict.Verdict;
import dev.readiness.engine.conclude.Ruling;
import dev.readiness.engine.conclude.VetoState;
import dev.readiness.engine.judge.Judgements;
import dev.readiness.engine.score.ClauseScore;
import dev.readiness.engine.score.DimensionScore;
import dev.readiness.engine.score.ItemScore;
import dev.readiness.engine.score.Scorecard;
import dev.readiness.engine.score.ScoringModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a region should know beyond its figure.
 *
 * @param vetoes all vetoes, by number
 * @param missing the indicators that nobody filled in, in the order of the rubric
 * @param lost the clauses that lack points, the dearest first
 * @param assumptions those that bear on the figures
 * @param otherModes how it would stand under the other ways to treat clauses that do not apply; none if all apply
 */
public record Advice(
        Ruling ruling,
        List<VetoState> vetoes,
        List<MissingIndicator> missing,
        List<ClauseScore> lost,
        List<TakenAssumption> assumptions,
        List<Outlook> otherModes) {
    /** The dearest first, then what is certain, then by number. */
    private static int dearestFirst(ClauseScore a, ClauseScore b) {
        int dearer = b.lost().compareTo(a.lost());
        int surer = dearer != 0 ? dearer : Integer.compare(certainty(a), certainty(b));
        return surer != 0
                ? surer
                : Integer.compare(a.clause().number(), b.clause().number());
    }

    /** What is certainly lost goes before what may still turn out met. */
    private static int certainty(ClauseScore score) {
        return List.of(Outcome.MET, Outcome.NOT_MET, Outcome.ERROR, Outcome.MISSING, Outcome.PENDING)
                .indexOf(score.outcome());
    }

    public Advice {
        vetoes = List.copyOf(vetoes);
        missing = List.copyOf(missing);
        lost = List.copyOf(lost);
        assumptions = List.copyOf(assumptions);
        otherModes = List.copyOf(otherModes);
    }

    /** The advice on {@code scorecard}, which is what {@code judgements} of {@code submission} come to. */
    public static Advice on(Submission submission, Judgements judgements, Scorecard scorecard) {
        List<VetoState> vetoes = VetoState.of(submission.rubric(), judgements);
        return new Advice(
                Ruling.on(submission, judgements, scorecard, vetoes),
                vetoes,
                new MissingIndicators(submission, judgements).find(),
                lost(scorecard),
                new BearingAssumptions(submission, scorecard, vetoes).find(),
                outlooks(submission, judgements, scorecard, vetoes));
    }

    private static List<ClauseScore> lost(Scorecard scorecard) {
        List<ClauseScore> lost = new ArrayList<>();
        for (DimensionScore dimension : scorecard.dimensions()) {
            for (ItemScore item : dimension.items()) {
                for (ClauseScore clause : item.clauses()) {
                    if (!clause.lost().isZero()) {
                        lost.add(clause);
                    }
                }
            }
        }
        lost.sort(Advice::dearestFirst);
        return lost;
    }

    private static List<Outlook> outlooks(
            Submission submission, Judgements judgements, Scorecard scorecard, List<VetoState> vetoes) {
        List<Outlook> outlooks = new ArrayList<>();
        if (!submission.exemptions().isEmpty()) {
            for (Policies.NotApplicable mode : Policies.NotApplicable.values()) {
                if (mode != submission.settings().notApplicable() && isOffered(submission, mode)) {
                    outlooks.add(outlook(submission, judgements, scorecard, vetoes, mode));
                }
            }
        }
        return outlooks;
    }

    private static boolean isOffered(Submission submission, Policies.NotApplicable mode) {
        Optional<Assumption> assumption = submission.rubric().assumption(mode.key());
        return assumption.isPresent() && assumption.get().option(mode.id()).isPresent();
    }

    private static Outlook outlook(
            Submission submission,
            Judgements judgements,
            Scorecard scorecard,
            List<VetoState> vetoes,
            Policies.NotApplicable mode) {
        Scorecard other = ScoringModel.of(submission.rubric().identity().model())
                .rescored(
                        scorecard, submission, judgements, submission.settings().with(mode));
        Verdict verdict = Ruling.on(submission, judgements, other, vetoes).verdict();
        return new Outlook(mode, other.scaled(), other.applicableMaximum(), verdict);
    }
}
