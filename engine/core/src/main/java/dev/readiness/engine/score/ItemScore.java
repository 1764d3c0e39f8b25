package dev.readiness.engine.score;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Item;
import java.util.ArrayList;
import java.util.List;

/**
 * What an item earns.
 *
 * @param item the item
 * @param outcome NOT_SELECTED for an elective item that does not count
 * @param worth what it would earn if it counts; the same as {@code earned} where it does
 * @param possible what it could be worth at most once nothing is missing
 * @param applicableMaximum what it is worth when all that applies is met
 * @param tie whether its counting clauses were chosen among equals by their number
 * @param clauses its clauses with their points, in order
 */
public record ItemScore(
        Item item,
        Outcome outcome,
        Quantity worth,
        Quantity possible,
        Quantity applicableMaximum,
        boolean tie,
        List<ClauseScore> clauses) {
    /**
     * Keeps a copy of {@code clauses}.
     *
     * @param item the item
     * @param outcome NOT_SELECTED for an elective item that does not count
     * @param worth what it would earn if it counts; the same as {@code earned} where it does
     * @param possible what it could be worth at most once nothing is missing
     * @param applicableMaximum what it is worth when all that applies is met
     * @param tie whether its counting clauses were chosen among equals by their number
     * @param clauses its clauses with their points, in order
     */
    public ItemScore {
        clauses = List.copyOf(clauses);
    }

    /** {@return whether it counts: all but electives that are not among the chosen ones} */
    public boolean counts() {
        return outcome != Outcome.NOT_SELECTED;
    }

    /** {@return whether anything of it applies} */
    public boolean applies() {
        return outcome != Outcome.NOT_APPLICABLE;
    }

    /** {@return the points that it brings} */
    public Quantity earned() {
        return counts() ? worth : Quantity.ZERO;
    }

    /** Whether any of its clauses does not apply. */
    boolean holdsExempt() {
        for (ClauseScore clause : clauses) {
            if (clause.outcome() == Outcome.NOT_APPLICABLE) {
                return true;
            }
        }
        return false;
    }

    ItemScore notSelected() {
        List<ClauseScore> idle = new ArrayList<>(clauses);
        idle.replaceAll(ClauseScore::notSelected);
        return new ItemScore(item, Outcome.NOT_SELECTED, worth, possible, applicableMaximum, false, idle);
    }
}
