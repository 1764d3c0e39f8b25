package dev.readiness.engine.score;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.rubric.Settings;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.engine.judge.Judged;
import dev.readiness.engine.judge.Judgements;
import java.util.List;
import java.util.Optional;

/**
 * Counts the clauses that are met, each once, and the quantified targets apart. It is the fold of points with one point
 * a clause, so that exemptions, missing data and the interval mean the same everywhere.
 */
final class ChecklistModel implements ScoringModel {
    @Override
    public Scorecard score(Submission submission, Judgements judgements, Settings settings) {
        return new PointsModel().score(submission, judgements, settings).with(targets(submission, judgements));
    }

    @Override
    public Scorecard rescored(Scorecard standing, Submission submission, Judgements judgements, Settings settings) {
        return new PointsModel()
                .rescored(standing, submission, judgements, settings)
                .with(standing.targets());
    }

    @Override
    public Scorecard again(Scorecard standing, Submission submission, Judgements judgements) {
        return new PointsModel().again(standing, submission, judgements).with(targets(submission, judgements));
    }

    private static Optional<Targets> targets(Submission submission, Judgements judgements) {
        List<Judged> quantified = submission.rubric().clauses().values().stream()
                .flatMap(clause -> judgements.of(clause).stream())
                .filter(judged -> judged.requirement().isQuantified() && judged.applies())
                .toList();
        return Optional.of(new Targets(
                quantified.size(),
                count(quantified, Outcome.MET),
                count(quantified, Outcome.MISSING),
                count(quantified, Outcome.PENDING)));
    }

    private static int count(List<Judged> judged, Outcome outcome) {
        return (int) judged.stream().filter(each -> each.outcome() == outcome).count();
    }
}
