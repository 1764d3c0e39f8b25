package dev.readiness.engine.score;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Dimension;
import dev.readiness.criteria.rubric.Item;
import dev.readiness.criteria.rubric.Settings;
import dev.readiness.criteria.rubric.Tier;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.criteria.verdict.TierScore;
import dev.readiness.engine.judge.Judged;
import dev.readiness.engine.judge.Judgements;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Counts the criteria that hold, tier by tier: a criterion holds when all its clauses that apply are met. Items without
 * a tier stand beside the criteria and count for nothing. What has to hold for a pass is a matter of the rules.
 */
final class ConformityModel implements ScoringModel {
    @Override
    public Scorecard score(Submission submission, Judgements judgements, Settings settings) {
        List<DimensionScore> dimensions = submission.rubric().dimensions().stream()
                .map(dimension -> dimension(dimension, judgements))
                .toList();
        List<ItemScore> criteria = dimensions.stream()
                .flatMap(dimension -> dimension.items().stream())
                .filter(item -> item.item().tier().isPresent())
                .toList();
        Quantity earned = Best.sum(criteria, ItemScore::worth);
        return new Scorecard(
                earned,
                Best.sum(criteria, ItemScore::applicableMaximum),
                submission.rubric().nominalMaximum(),
                earned,
                Optional.empty(),
                earned,
                new Interval(earned, Best.sum(criteria, ItemScore::possible)),
                Optional.empty(),
                Arrays.stream(Tier.values()).map(tier -> tier(tier, criteria)).toList(),
                dimensions);
    }

    /** A criterion holds or does not: clauses that do not apply leave it, whatever the settings. */
    @Override
    public Scorecard rescored(Scorecard standing, Submission submission, Judgements judgements, Settings settings) {
        return standing;
    }

    @Override
    public Scorecard again(Scorecard standing, Submission submission, Judgements judgements) {
        return score(submission, judgements, submission.settings());
    }

    private static TierScore tier(Tier tier, List<ItemScore> criteria) {
        List<ItemScore> its = criteria.stream()
                .filter(score -> score.item().tier().filter(tier::equals).isPresent())
                .filter(ItemScore::applies)
                .toList();
        return new TierScore(
                tier,
                its.size(),
                count(its.stream().map(ItemScore::worth)),
                count(its.stream().map(ItemScore::possible)));
    }

    private static int count(Stream<Quantity> worth) {
        return (int) worth.filter(each -> !each.isZero()).count();
    }

    private static DimensionScore dimension(Dimension dimension, Judgements judgements) {
        List<ItemScore> items =
                dimension.items().stream().map(item -> item(item, judgements)).toList();
        return new DimensionScore(
                dimension,
                Best.sum(items, ItemScore::worth),
                Best.sum(items, ItemScore::possible),
                Best.sum(items, ItemScore::applicableMaximum),
                Interval.NONE,
                Optional.empty(),
                items);
    }

    private static ItemScore item(Item item, Judgements judgements) {
        List<ClauseScore> clauses = item.clauses().stream()
                .map(clause -> clause(clause, judgements))
                .toList();
        List<ClauseScore> open = clauses.stream()
                .filter(clause -> clause.outcome() != Outcome.NOT_APPLICABLE)
                .toList();
        Outcome outcome = open.isEmpty() ? Outcome.NOT_APPLICABLE : Judged.worst(open, ClauseScore::outcome);
        Quantity applicable = open.isEmpty() ? Quantity.ZERO : Quantity.ONE;
        return new ItemScore(
                item,
                outcome,
                outcome == Outcome.MET ? applicable : Quantity.ZERO,
                outcome == Outcome.NOT_MET ? Quantity.ZERO : applicable,
                applicable,
                false,
                clauses);
    }

    private static ClauseScore clause(Clause clause, Judgements judgements) {
        Outcome outcome = judgements.outcome(clause);
        Quantity maximum = outcome == Outcome.NOT_APPLICABLE ? Quantity.ZERO : Quantity.ONE;
        return new ClauseScore(
                clause,
                outcome,
                outcome == Outcome.MET ? maximum : Quantity.ZERO,
                outcome == Outcome.NOT_MET ? Quantity.ZERO : maximum,
                maximum,
                judgements.of(clause));
    }
}
