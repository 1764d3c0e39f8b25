package dev.readiness.engine.score;

import dev.readiness.criteria.rubric.Model;
import dev.readiness.criteria.rubric.Settings;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.engine.judge.Judgements;

/** How findings come to a figure. One class a model; which one a rubric uses stands in its pack. */
public interface ScoringModel {

    /**
     * {@return the scorecard of {@code submission}, its assumptions taken as in {@code settings}}
     *
     * @param submission what was handed in
     * @param judgements what the rules found of it
     * @param settings how the rubric's assumptions are taken
     */
    Scorecard score(Submission submission, Judgements judgements, Settings settings);

    /**
     * {@return what becomes of {@code standing}, which {@code judgements} of {@code submission} came to, if {@code
     * settings} treat the clauses that do not apply otherwise and are the same in all else}
     *
     * @param standing what the submission came to before
     * @param submission what was handed in
     * @param judgements what the rules found of it
     * @param settings how the rubric's assumptions are taken
     */
    Scorecard rescored(Scorecard standing, Submission submission, Judgements judgements, Settings settings);

    /**
     * {@return what becomes of {@code standing} if some of it is judged otherwise, as {@code judgements} of {@code
     * submission} say, and all adds up as before}
     *
     * @param standing what the submission came to before
     * @param submission what was handed in
     * @param judgements what the rules found of it
     */
    Scorecard again(Scorecard standing, Submission submission, Judgements judgements);

    /**
     * {@return the model of {@code submission}'s rubric at work}
     *
     * @param submission what was handed in
     * @param judgements what the rules found of it
     * @param settings how the rubric's assumptions are taken
     */
    static Scorecard of(Submission submission, Judgements judgements, Settings settings) {
        return of(submission.rubric().identity().model()).score(submission, judgements, settings);
    }

    /**
     * {@return the model called {@code model}}
     *
     * @param model how findings become a figure
     */
    static ScoringModel of(Model model) {
        return switch (model) {
            case POINTS -> new PointsModel();
            case CHECKLIST -> new ChecklistModel();
            case CONFORMITY -> new ConformityModel();
        };
    }
}
