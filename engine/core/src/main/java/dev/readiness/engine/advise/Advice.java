package dev.readiness.engine.advise;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.engine.conclude.CapState;
import dev.readiness.engine.conclude.Conclusions;
import dev.readiness.engine.conclude.LineState;
import dev.readiness.engine.conclude.Ruling;
import dev.readiness.engine.conclude.Scenario;
import dev.readiness.engine.conclude.VetoState;
import dev.readiness.engine.judge.Judge;
import dev.readiness.engine.judge.Judgements;
import dev.readiness.engine.score.ClauseScore;
import dev.readiness.engine.score.DimensionScore;
import dev.readiness.engine.score.ItemScore;
import dev.readiness.engine.score.Scorecard;
import java.util.ArrayList;
import java.util.List;

/**
 * What a region should know beyond its figure.
 *
 * @param ruling the verdict with its reason
 * @param vetoes all vetoes, by number
 * @param caps how each clause stands that caps the figure, by number, then those of the rubric's own rules
 * @param lines how all stands that rules of the rubric's own conclude from the whole, remarks last
 * @param missing the indicators that nobody filled in, in the order of the rubric
 * @param lost the clauses that lack points, the dearest first
 * @param assumptions those that bear on the figures
 * @param sways which of them the verdict hangs on
 * @param otherModes how it would stand under the other ways to treat clauses that do not apply; none if all apply
 */
public record Advice(
        Ruling ruling,
        List<VetoState> vetoes,
        List<CapState> caps,
        List<LineState> lines,
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

    /**
     * Keeps copies of {@code vetoes}, {@code caps}, {@code lines}, {@code missing}, {@code lost}, {@code assumptions}
     * and {@code otherModes}.
     *
     * @param ruling the verdict with its reason
     * @param vetoes all vetoes, by number
     * @param caps how each clause stands that caps the figure, by number, then those of the rubric's own rules
     * @param lines how all stands that rules of the rubric's own conclude from the whole, remarks last
     * @param missing the indicators that nobody filled in, in the order of the rubric
     * @param lost the clauses that lack points, the dearest first
     * @param assumptions those that bear on the figures
     * @param sways which of them the verdict hangs on
     * @param otherModes how it would stand under the other ways to treat clauses that do not apply; none if all apply
     */
    public Advice {
        vetoes = List.copyOf(vetoes);
        caps = List.copyOf(caps);
        lines = List.copyOf(lines);
        missing = List.copyOf(missing);
        lost = List.copyOf(lost);
        assumptions = List.copyOf(assumptions);
        otherModes = List.copyOf(otherModes);
    }

    /**
     * {@return the advice on what {@code judgements} of {@code submission} come to}
     *
     * @param judge has the rules conclude
     * @param submission what was handed in
     * @param judgements what the rules found of it
     * @param scenarios what they come to: under the submission's own settings, then under others
     * @param conclusions from these
     * @param bearing which assumptions had a say in them
     */
    public static Advice on(
            Judge judge,
            Submission submission,
            Judgements judgements,
            List<Scenario> scenarios,
            Conclusions conclusions,
            BearingAssumptions bearing) {
        Scorecard scorecard = conclusions.scorecards().get(0);
        List<Outlook> outlooks = outlooks(scenarios, conclusions);
        return new Advice(
                conclusions.rulings().get(0),
                conclusions.vetoes(),
                conclusions.caps(),
                conclusions.lines(),
                new MissingIndicators(submission, judgements).find(),
                lost(scorecard),
                bearing.taken(),
                new Sways(
                        judge,
                        submission,
                        judgements,
                        bearing,
                        scorecard,
                        conclusions.rulings().get(0),
                        outlooks),
                outlooks);
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

    private static List<Outlook> outlooks(List<Scenario> scenarios, Conclusions conclusions) {
        List<Outlook> outlooks = new ArrayList<>();
        for (int i = 1; i < scenarios.size(); i++) {
            Scorecard other = conclusions.scorecards().get(i);
            outlooks.add(new Outlook(
                    scenarios.get(i).mode(),
                    other.scaled(),
                    other.applicableMaximum(),
                    conclusions.rulings().get(i)));
        }
        return outlooks;
    }
}
