package dev.readiness.engine.score;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Extra;
import dev.readiness.criteria.rubric.Fold;
import dev.readiness.criteria.rubric.Item;
import dev.readiness.criteria.rubric.Policies;
import dev.readiness.criteria.rubric.Settings;
import dev.readiness.engine.judge.Judged;
import dev.readiness.engine.judge.Judgements;
import dev.readiness.engine.judge.Whole;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Folds the findings of one item into points. */
final class ItemFold {
    private final Item item;
    private final Settings settings;
    private final Judgements judgements;
    private final Fold fold;
    private final int pick;
    private final Quantity factor;

    ItemFold(Item item, Settings settings, Judgements judgements) {
        this.item = item;
        this.settings = settings;
        this.judgements = judgements;
        this.fold = item.role().counting().fold();
        this.pick = item.pick().orElse(item.clauses().size());
        this.factor = factor();
    }

    ItemScore fold() {
        return item.extra().isPresent() ? outside(item.extra().get()) : inside();
    }

    /** What stands outside the maximum is neither shared out nor granted where it does not apply. */
    private ItemScore outside(Extra extra) {
        List<ClauseScore> clauses = new ArrayList<>(item.clauses().size());
        for (Clause clause : item.clauses()) {
            Outcome outcome = judgements.outcome(clause);
            List<Judged> judged = judgements.of(clause);
            Whole whole = judgements.whole(clause, settings.partialCredit());
            Quantity points = outcome == Outcome.NOT_APPLICABLE ? Quantity.ZERO : points(clause);
            Quantity from = extra.adds() ? Quantity.ZERO : Quantity.ONE;
            clauses.add(new ClauseScore(
                    clause,
                    outcome,
                    points.times(whole.low().minus(from)),
                    points.times(whole.high().minus(from)),
                    Quantity.ZERO,
                    judged));
        }
        return new ItemScore(
                item,
                outcome(clauses),
                extra.bounded(Best.sum(clauses, ClauseScore::worth)),
                extra.bounded(Best.sum(clauses, ClauseScore::possible)),
                Quantity.ZERO,
                false,
                clauses);
    }

    private ItemScore inside() {
        List<ClauseScore> clauses = new ArrayList<>(item.clauses().size());
        List<ClauseScore> open = new ArrayList<>(item.clauses().size());
        for (Clause clause : item.clauses()) {
            ClauseScore score = clause(clause);
            clauses.add(score);
            if (score.outcome() != Outcome.NOT_APPLICABLE || !score.maximum().isZero()) {
                open.add(score);
            }
        }
        Best<ClauseScore> best = best(open, ClauseScore::worth);
        Quantity possible = whole(best(open, ClauseScore::possible).chosen(), ClauseScore::possible);
        Quantity maximum = whole(best(open, ClauseScore::maximum).chosen(), ClauseScore::maximum);
        return new ItemScore(
                item,
                outcome(best.chosen()),
                whole(best.chosen(), ClauseScore::worth),
                possible,
                maximum,
                best.isTie(ClauseScore::worth),
                best.rest().isEmpty() ? clauses : withoutIdle(clauses, best.rest()));
    }

    private static List<ClauseScore> withoutIdle(List<ClauseScore> clauses, List<ClauseScore> idle) {
        List<ClauseScore> all = new ArrayList<>(clauses.size());
        for (ClauseScore clause : clauses) {
            all.add(isAmong(idle, clause) ? clause.notSelected() : clause);
        }
        return all;
    }

    /** The very same score; to compare all that two hold would take longer than judging. */
    private static boolean isAmong(List<ClauseScore> idle, ClauseScore clause) {
        for (ClauseScore each : idle) {
            if (each == clause) {
                return true;
            }
        }
        return false;
    }

    private Best<ClauseScore> best(List<ClauseScore> open, Function<ClauseScore, Quantity> worth) {
        return pick >= open.size()
                ? new Best<>(open, List.of())
                : Best.of(pick, open, worth, score -> score.clause().number());
    }

    private static Outcome outcome(List<ClauseScore> counting) {
        for (ClauseScore clause : counting) {
            if (clause.outcome() != Outcome.NOT_APPLICABLE) {
                return Judged.worst(counting, ClauseScore::outcome);
            }
        }
        return Outcome.NOT_APPLICABLE;
    }

    private ClauseScore clause(Clause clause) {
        Outcome outcome = judgements.outcome(clause);
        if (outcome == Outcome.NOT_APPLICABLE) {
            Quantity granted = grantsExemptClauses() ? points(clause) : Quantity.ZERO;
            return new ClauseScore(clause, outcome, granted, granted, granted, judgements.of(clause));
        }
        List<Judged> judged = judgements.of(clause);
        Whole whole = judgements.whole(clause, settings.partialCredit());
        Quantity maximum = points(clause).times(factor);
        return new ClauseScore(
                clause, outcome, maximum.times(whole.low()), maximum.times(whole.high()), maximum, judged);
    }

    /** A clause that does not apply is never granted inside a choice: there it would push out one that does. */
    private boolean grantsExemptClauses() {
        return settings.notApplicable() == Policies.NotApplicable.FULL
                && !item.elective()
                && item.pick().isEmpty();
    }

    private Quantity whole(List<ClauseScore> counting, Function<ClauseScore, Quantity> worth) {
        return fold == Fold.LEAST ? least(counting, worth) : sum(counting, worth);
    }

    /** Each clause is worth what the item is. */
    private Quantity least(List<ClauseScore> counting, Function<ClauseScore, Quantity> worth) {
        Quantity least = counting.isEmpty() ? Quantity.ZERO : item.points();
        for (ClauseScore clause : counting) {
            least = least.min(worth.apply(clause));
        }
        return least.max(Quantity.ZERO);
    }

    /**
     * An item has nothing to lose once it is at 0, unless a clause says that deductions go on to the total. A clause that
     * may yet leave with all its points is not there for others to take from.
     */
    private static Quantity sum(List<ClauseScore> counting, Function<ClauseScore, Quantity> worth) {
        Quantity own = Quantity.ZERO;
        Quantity apart = Quantity.ZERO;
        for (ClauseScore clause : counting) {
            Quantity its = worth.apply(clause);
            if (clause.countsBeyondItem(its)) {
                apart = apart.plus(its);
            } else {
                own = own.plus(its);
            }
        }
        return own.max(Quantity.ZERO).plus(apart);
    }

    /** Of a mean by weight, of the least all; else printed points, the user's points, or an equal split. */
    private Quantity points(Clause clause) {
        if (fold == Fold.LEAST) {
            return item.points();
        }
        if (fold == Fold.MEAN) {
            return item.points().times(weight(clause)).dividedBy(Best.sum(item.clauses(), ItemFold::weight));
        }
        return ClauseScore.points(item, clause, settings);
    }

    private static Quantity weight(Clause clause) {
        return clause.role().counting().weighs();
    }

    /** What the points of the clauses that apply are multiplied by when they share those of the others. */
    private Quantity factor() {
        boolean shares = fold == Fold.SUM
                ? settings.notApplicable() == Policies.NotApplicable.RESCALE_ITEM
                : fold == Fold.MEAN && PointsModel.rescales(settings);
        if (!shares || item.extra().isPresent()) {
            return Quantity.ONE;
        }
        List<Clause> open = new ArrayList<>(item.clauses());
        open.removeIf(clause -> judgements.outcome(clause) == Outcome.NOT_APPLICABLE);
        Quantity base =
                Best.sum(Best.of(pick, open, this::points, Clause::number).chosen(), this::points);
        return base.isZero() ? Quantity.ONE : item.points().dividedBy(base);
    }
}
