package dev.readiness.engine.score;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Dimension;
import dev.readiness.criteria.rubric.Policies;
import dev.readiness.criteria.rubric.Settings;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.engine.judge.Judgements;
import java.util.List;
import java.util.Optional;

/**
 * Scores by points: clauses add up to items, items to dimensions, best-of choices among both. Maxima depend on the
 * rubric and on the declared exemptions alone, never on what was handed in.
 */
final class PointsModel implements ScoringModel {
    @Override
    public Scorecard score(Submission submission, Judgements judgements, Settings settings) {
        List<DimensionScore> dimensions = submission.rubric().dimensions().stream()
                .map(dimension -> fold(dimension, submission, judgements, settings))
                .toList();
        Quantity earned = Best.sum(dimensions, DimensionScore::earned);
        Quantity possible = Best.sum(dimensions, DimensionScore::possible);
        Quantity applicable = Best.sum(dimensions, DimensionScore::applicableMaximum);
        Quantity nominal = submission.rubric().nominalMaximum();
        Quantity scaled = scaled(earned, applicable, nominal, settings);
        return new Scorecard(
                earned,
                applicable,
                nominal,
                scaled,
                new Interval(scaled, scaled(possible, applicable, nominal, settings)),
                Optional.empty(),
                List.of(),
                dimensions);
    }

    private static DimensionScore fold(
            Dimension dimension, Submission submission, Judgements judgements, Settings settings) {
        List<ItemScore> items = dimension.items().stream()
                .map(item -> new ItemFold(item, submission, settings, judgements).fold())
                .toList();
        return new DimensionFold(dimension, items, submission.electives()).fold();
    }

    private static Quantity scaled(Quantity points, Quantity applicable, Quantity nominal, Settings settings) {
        Policies.NotApplicable mode = settings.notApplicable();
        boolean rescales = mode == Policies.NotApplicable.RESCALE_TOTAL || mode == Policies.NotApplicable.RESCALE_ITEM;
        if (!rescales) {
            return points;
        }
        return applicable.isZero()
                ? Quantity.ZERO
                : points.dividedBy(applicable).times(nominal);
    }
}
