package dev.readiness.engine.score;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Dimension;
import dev.readiness.criteria.rubric.Fold;
import dev.readiness.criteria.rubric.Item;
import dev.readiness.criteria.rubric.Overall;
import dev.readiness.criteria.rubric.Policies;
import dev.readiness.criteria.rubric.Settings;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.engine.judge.Judgements;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Scores by points: clauses add up to items, items to dimensions, best-of choices among both, or weighted
 * means and the least of shares; what is added and taken outside the maximum comes last. Maxima depend on the
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
            dimensions.add(new DimensionFold(dimension, items, submission.electives(), rescales(settings)).fold());
        }
        return scorecard(dimensions, submission, settings);
    }

    /** Mandatory items of which everything applies stay; an elective one may lose or win its place. */
    @Override
    public Scorecard rescored(Scorecard standing, Submission submission, Judgements judgements, Settings settings) {
        return partly(standing, item -> item.holdsExempt() || item.item().elective(), submission, judgements, settings);
    }

    @Override
    public Scorecard again(Scorecard standing, Submission submission, Judgements judgements) {
        return partly(
                standing,
                item -> item.item().elective() || isJudgedOtherwise(item, judgements),
                submission,
                judgements,
                submission.settings());
    }

    /** Judgements that stay are the very same; to compare all that two hold would take longer than scoring. */
    private static boolean isJudgedOtherwise(ItemScore item, Judgements judgements) {
        for (ClauseScore clause : item.clauses()) {
            if (clause.judged() != judgements.of(clause.clause())) {
                return true;
            }
        }
        return false;
    }

    /** Only what {@code differs} is folded anew, and what it goes into; a sum hangs on nothing but its parts. */
    private static Scorecard partly(
            Scorecard standing,
            Predicate<ItemScore> differs,
            Submission submission,
            Judgements judgements,
            Settings settings) {
        List<DimensionScore> dimensions = new ArrayList<>();
        for (DimensionScore dimension : standing.dimensions()) {
            List<ItemScore> items = new ArrayList<>(dimension.items().size());
            boolean same = dimension.dimension().counting().fold() == Fold.SUM;
            for (ItemScore item : dimension.items()) {
                boolean other = differs.test(item);
                same &= !other;
                items.add(other ? new ItemFold(item.item(), settings, judgements).fold() : item);
            }
            dimensions.add(
                    same
                            ? dimension
                            : new DimensionFold(
                                            dimension.dimension(), items, submission.electives(), rescales(settings))
                                    .fold());
        }
        return scorecard(dimensions, submission, settings);
    }

    private static Scorecard scorecard(List<DimensionScore> dimensions, Submission submission, Settings settings) {
        Overall overall = submission.rubric().overall();
        Quantity nominal = submission.rubric().nominalMaximum();
        List<Folded.Part> parts = new ArrayList<>(dimensions.size());
        Quantity surely = Quantity.ZERO;
        Quantity perhaps = Quantity.ZERO;
        for (DimensionScore score : dimensions) {
            surely = surely.plus(score.extra().low());
            perhaps = perhaps.plus(score.extra().high());
            if (!score.dimension().points().isZero()) {
                parts.add(part(score));
            }
        }
        Folded folded = Folded.of(overall.fold(), nominal, rescales(settings), parts);
        Quantity earned = folded.worth().max(Quantity.ZERO);
        Quantity possible = folded.possible().max(Quantity.ZERO);
        Quantity applicable = folded.maximum();
        Quantity rescaled = scaled(earned, applicable, nominal, settings);
        Quantity low = bounded(rescaled.plus(surely), overall, nominal);
        Quantity high = bounded(scaled(possible, applicable, nominal, settings).plus(perhaps), overall, nominal);
        Quantity certain = overall.rounded(low, nominal, settings);
        return new Scorecard(
                earned,
                applicable,
                nominal,
                rescaled,
                overall.rounded().map(rounding -> new Interval(low, high)),
                certain,
                new Interval(certain, overall.rounded(high, nominal, settings)),
                Optional.empty(),
                List.of(),
                dimensions);
    }

    private static Folded.Part part(DimensionScore score) {
        return new Folded.Part(
                score.dimension().counting(),
                score.earned(),
                score.possible(),
                score.applicableMaximum(),
                score.dimension().points());
    }

    /** A figure is never below nothing; demerits aren't either, and no figure is above what the source allows. */
    private static Quantity bounded(Quantity figure, Overall overall, Quantity nominal) {
        Quantity most = overall.atMost().orElse(figure);
        return figure.min(overall.demerits() ? most.min(nominal) : most).max(Quantity.ZERO);
    }

    static boolean rescales(Settings settings) {
        Policies.NotApplicable mode = settings.notApplicable();
        return mode == Policies.NotApplicable.RESCALE_TOTAL || mode == Policies.NotApplicable.RESCALE_ITEM;
    }

    private static Quantity scaled(Quantity points, Quantity applicable, Quantity nominal, Settings settings) {
        if (!rescales(settings)) {
            return points;
        }
        return applicable.isZero()
                ? Quantity.ZERO
                : points.dividedBy(applicable).times(nominal);
    }
}
