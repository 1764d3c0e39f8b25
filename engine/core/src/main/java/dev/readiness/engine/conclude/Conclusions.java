package dev.readiness.engine.conclude;

import dev.readiness.criteria.submission.Submission;
import dev.readiness.engine.judge.Judge;
import dev.readiness.engine.judge.Judgements;
import dev.readiness.engine.judge.VerdictRules;
import dev.readiness.engine.score.Scorecard;
import java.util.List;

/**
 * What the rules over judgements conclude.
 *
 * @param vetoes how each veto stands, by number
 * @param caps how each clause stands that caps the figure, by number, then those of the rubric's own rules
 * @param lines how all stands that rules of the rubric's own conclude, remarks last
 * @param scorecards those that were given, their figures capped
 * @param rulings one for each scorecard, in their order
 */
public record Conclusions(
        List<VetoState> vetoes,
        List<CapState> caps,
        List<LineState> lines,
        List<Scorecard> scorecards,
        List<Ruling> rulings) {
    /**
     * Keeps copies of {@code vetoes}, {@code caps}, {@code lines}, {@code scorecards} and {@code rulings}.
     *
     * @param vetoes how each veto stands, by number
     * @param caps how each clause stands that caps the figure, by number, then those of the rubric's own rules
     * @param lines how all stands that rules of the rubric's own conclude, remarks last
     * @param scorecards those that were given, their figures capped
     * @param rulings one for each scorecard, in their order
     */
    public Conclusions {
        vetoes = List.copyOf(vetoes);
        caps = List.copyOf(caps);
        lines = List.copyOf(lines);
        scorecards = List.copyOf(scorecards);
        rulings = List.copyOf(rulings);
    }

    /**
     * {@return what follows from {@code judgements} of {@code submission}}
     *
     * @param judge has the rules conclude
     * @param submission what was handed in
     * @param judgements what the rules found of it
     * @param scenarios what they come to: under the submission's own settings first, then under others
     * @throws IllegalStateException if the rules find none or several of what has to be exactly one
     */
    public static Conclusions of(Judge judge, Submission submission, Judgements judgements, List<Scenario> scenarios) {
        Docket docket = new Docket(judge, submission, judgements, scenarios);
        return docket.read(judge.conclude(VerdictRules.of(submission.rubric()), docket.steps()));
    }
}
