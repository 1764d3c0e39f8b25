package dev.readiness.engine.score;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Dimension;
import dev.readiness.criteria.rubric.Item;
import dev.readiness.criteria.rubric.Policies;
import dev.readiness.criteria.rubric.Settings;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.engine.judge.Judgements;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Scores by points: clauses add up to items, items to dimensions, best-of choices among both. Maxima depend on the
 * rubric and on the declared exemptions alone, never on what was handed in.
 */
final class PointsModel implements ScoringModel {
    @Override
    public Scorecard score(Submission submission, Judgements judgements, Settings settings) {
        List<DimensionScore> dimensions = new ArrayList<>();
        for (Dimension dimension : submission.rubric().dimensions()) {
            List<ItemScore> items = new ArrayList<>(dimension.items().size());
            for (Item item : dimension.items()) {
                items.add(new ItemFold(item, settings, judgements).fold());
            }
            dimensions.add(new DimensionFold(dimension, items, submission.electives()).fold());
        }
        return scorecard(dimensions, submission, settings);
    }

    /** Mandatory items of which everything applies stay; an elective one may lose or win its place. */
    @Override
    public Scorecard rescored(Scorecard standing, Submission submission, Judgements judgements, Settings settings) {
        List<DimensionScore> dimensions = new ArrayList<>();
        for (DimensionScore dimension : standing.dimensions()) {
            List<ItemScore> items = new ArrayList<>(dimension.items().size());
            for (ItemScore item : dimension.items()) {
                boolean differs = item.holdsExempt() || item.item().elective();
                items.add(differs ? new ItemFold(item.item(), settings, judgements).fold() : item);
            }
            dimensions.add(new DimensionFold(dimension.dimension(), items, submission.electives()).fold());
        }
        return scorecard(dimensions, submission, settings);
    }

    private static Scorecard scorecard(List<DimensionScore> dimensions, Submission submission, Settings settings) {
        Quantity earned = Best.sum(dimensions, DimensionScore::earned).max(Quantity.ZERO);
        Quantity possible = Best.sum(dimensions, DimensionScore::possible).max(Quantity.ZERO);
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
