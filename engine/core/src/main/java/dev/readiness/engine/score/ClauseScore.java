package dev.readiness.engine.score;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Item;
import dev.readiness.criteria.rubric.Makeup;
import dev.readiness.criteria.rubric.Settings;
import dev.readiness.engine.judge.Judged;
import dev.readiness.engine.judge.Reached;
import dev.readiness.engine.judge.Whole;
import java.util.List;
import java.util.Optional;

/**
 * What a clause earns.
 *
 * @param clause the clause
 * @param outcome NOT_SELECTED where other clauses or items count instead
 * @param worth what it would earn if it counts; the same as {@code earned} where it does
 * @param possible what it could be worth at most once nothing is open
 * @param maximum what it is worth when fully met; nothing where it stands outside the maximum
 * @param judged its requirements and findings; none where it does not apply
 */
public record ClauseScore(
        Clause clause, Outcome outcome, Quantity worth, Quantity possible, Quantity maximum, List<Judged> judged) {
    /**
     * Keeps a copy of {@code judged}.
     *
     * @param clause the clause
     * @param outcome NOT_SELECTED where other clauses or items count instead
     * @param worth what it would earn if it counts; the same as {@code earned} where it does
     * @param possible what it could be worth at most once nothing is open
     * @param maximum what it is worth when fully met; nothing where it stands outside the maximum
     * @param judged its requirements and findings; none where it does not apply
     */
    public ClauseScore {
        judged = List.copyOf(judged);
    }

    /**
     * {@return what {@code clause} of {@code item} is worth where points add up: as printed, as the user says, or an
     * equal part}
     *
     * @param item the item that it is of
     * @param clause the clause
     * @param settings how the rubric's assumptions are taken
     */
    public static Quantity points(Item item, Clause clause, Settings settings) {
        if (clause.points().isPresent()) {
            return clause.points().get();
        }
        Quantity given = settings.clausePoints().isEmpty()
                ? null
                : settings.clausePoints().get(clause.number());
        return given == null ? item.points().dividedBy(item.clauses().size()) : given;
    }

    /** {@return whether it counts: not where other clauses or items count instead} */
    public boolean counts() {
        return outcome != Outcome.NOT_SELECTED;
    }

    /** {@return the points that it brings} */
    public Quantity earned() {
        return counts() ? worth : Quantity.ZERO;
    }

    /**
     * {@return the points that it lacks; of what is not due yet those alone that can't be made good} What only adds
     * loses nothing.
     */
    public Quantity lost() {
        if (!counts()) {
            return Quantity.ZERO;
        }
        return maximum.minus(outcome == Outcome.PENDING ? possible : worth).max(Quantity.ZERO);
    }

    /** {@return the points that it does not have now, whatever may still come} */
    public Quantity wanting() {
        return counts() ? maximum.minus(worth).max(Quantity.ZERO) : Quantity.ZERO;
    }

    /** {@return those of them that may still come once nothing is open} */
    public Quantity open() {
        return counts() ? possible.min(maximum).minus(worth).max(Quantity.ZERO) : Quantity.ZERO;
    }

    /** {@return the levels that it has reached; empty if it has none, or does not apply} */
    public Optional<Reached> reached() {
        return outcome == Outcome.NOT_APPLICABLE ? Optional.empty() : Reached.of(clause, judged);
    }

    /**
     * {@return what {@code judged}, one of its requirements, comes to here: idle where the clause does without it}
     *
     * @param its one of its requirements
     */
    public Outcome outcomeOf(Judged its) {
        if (!counts()) {
            return Outcome.NOT_SELECTED;
        }
        boolean idle = clause.makeup().isGrouped()
                && (outcome == Outcome.MET && its.outcome() != Outcome.MET || outcome == Outcome.NOT_APPLICABLE);
        return idle ? outcome == Outcome.MET ? Outcome.NOT_SELECTED : outcome : its.outcome();
    }

    /**
     * {@return whether {@code its}, one end of its figure, counts beside what its item comes to, which is never below
     * 0}
     *
     * @param its one end of its figure, in points
     */
    public boolean countsBeyondItem(Quantity its) {
        return its.isNegative() ? clause.makeup().beyond() == Makeup.Beyond.TOTAL : Whole.mayLeave(clause, judged);
    }

    ClauseScore notSelected() {
        return outcome == Outcome.NOT_APPLICABLE
                ? this
                : new ClauseScore(clause, Outcome.NOT_SELECTED, worth, possible, maximum, judged);
    }
}
