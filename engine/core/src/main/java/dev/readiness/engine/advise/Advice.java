package dev.readiness.engine.advise;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.rubric.Assumption;
import dev.readiness.criteria.rubric.Policies;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.engine.conclude.Conclusions;
import dev.readiness.engine.conclude.Ruling;
import dev.readiness.engine.conclude.VetoState;
import dev.readiness.engine.judge.Judge;
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
 * @param sways which of them the verdict hangs on
 * @param otherModes how it would stand under the other ways to treat clauses that do not apply; none if all apply
 */
public record Advice(
        Ruling ruling,
        List<VetoState> vetoes,
        List<MissingIndicator> missing,
        List<ClauseScore> lost,
        List<TakenAssumption> assumptions,
        Sways sways,
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
    public static Advice on(Judge judge, Submission submission, Judgements judgements, Scorecard scorecard) {
        List<Policies.NotApplicable> modes = otherModes(submission);
        List<Scorecard> scenarios = scenarios(submission, judgements, scorecard, modes);
        Conclusions conclusions = Conclusions.of(judge, submission, judgements, scenarios);
        List<TakenAssumption> taken = new BearingAssumptions(submission, scorecard, conclusions.vetoes()).find();
        return new Advice(
                conclusions.rulings().get(0),
                conclusions.vetoes(),
                new MissingIndicators(submission, judgements).find(),
                lost(scorecard),
                taken,
                new Sways(judge, submission, taken, conclusions.rulings().get(0).verdict()),
                outlooks(modes, scenarios, conclusions.rulings()));
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

    /** The other ways to treat clauses that do not apply; none if all apply. */
    private static List<Policies.NotApplicable> otherModes(Submission submission) {
        List<Policies.NotApplicable> modes = new ArrayList<>();
        if (submission.declaresExemptions()) {
            for (Policies.NotApplicable mode : Policies.NotApplicable.values()) {
                if (mode != submission.settings().notApplicable() && isOffered(submission, mode)) {
                    modes.add(mode);
                }
            }
        }
        return modes;
    }

    private static boolean isOffered(Submission submission, Policies.NotApplicable mode) {
        Optional<Assumption> assumption = submission.rubric().assumption(mode.key());
        return assumption.isPresent() && assumption.get().option(mode.id()).isPresent();
    }

    /** What stands, then what it would be under each of {@code modes}. */
    private static List<Scorecard> scenarios(
            Submission submission, Judgements judgements, Scorecard standing, List<Policies.NotApplicable> modes) {
        List<Scorecard> scenarios = new ArrayList<>();
        scenarios.add(standing);
        ScoringModel model = ScoringModel.of(submission.rubric().identity().model());
        for (Policies.NotApplicable mode : modes) {
            scenarios.add(model.rescored(
                    standing, submission, judgements, submission.settings().with(mode)));
        }
        return scenarios;
    }

    private static List<Outlook> outlooks(
            List<Policies.NotApplicable> modes, List<Scorecard> scenarios, List<Ruling> rulings) {
        List<Outlook> outlooks = new ArrayList<>();
        for (int i = 0; i < modes.size(); i++) {
            Scorecard other = scenarios.get(i + 1);
            outlooks.add(new Outlook(modes.get(i), other.scaled(), other.applicableMaximum(), rulings.get(i + 1)));
        }
        return outlooks;
    }
}
