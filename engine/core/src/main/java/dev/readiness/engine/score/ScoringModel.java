package dev.readiness.engine.score;

import dev.readiness.criteria.rubric.Model;
import dev.readiness.criteria.rubric.Settings;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.engine.judge.Judgements;

/** How findings come to a figure. One class a model; which one a rubric uses stands in its pack. */
public interface ScoringModel {

    /** The scorecard of {@code submission}, its assumptions taken as in {@code settings}. */
    Scorecard score(Submission submission, Judgements judgements, Settings settings);

    /**
     * What becomes of {@code standing}, which {@code judgements} of {@code submission} came to, if {@code settings} treat
     * the clauses that do not apply otherwise and are the same in all else.
     */
    Scorecard rescored(Scorecard standing, Submission submission, Judgements judgements, Settings settings);

    /**
     * What becomes of {@code standing} if some of it is judged otherwise, as {@code judgements} of {@code submission} say,
     * and all adds up as before.
     */
    Scorecard again(Scorecard standing, Submission submission, Judgements judgements);

    /** The model of {@code submission}'s rubric at work. */
    static Scorecard of(Submission submission, Judgements judgements, Settings settings) {
        return of(submission.rubric().identity().model()).score(submission, judgements, settings);
    }

    /** The model called {@code model}. */
    static ScoringModel of(Model model) {
        return switch (model) {
            case POINTS -> new PointsModel();
            case CHECKLIST -> new ChecklistModel();
            case CONFORMITY -> new ConformityModel();
        };
    }
}
