package dev.readiness.criteria.own;

import dev.readiness.criteria.number.Quantity;
import java.util.List;

/**
 * What a clause came to; of a clause that does not apply neither {@code met} nor {@code failed} is true.
 *
 * @param number its number
 * @param label its number as the source prints it
 * @param item the number of its item
 * @param met whether all that it asks holds
 * @param failed whether something that it asks does not hold
 * @param points what it earns
 * @param maximum what it can earn
 * @param groups the groups that it belongs to
 */
public record JudgedClause(
        int number,
        String label,
        int item,
        boolean met,
        boolean failed,
        Quantity points,
        Quantity maximum,
        List<String> groups) {
    /**
     * Keeps a copy of {@code groups}.
     *
     * @param number its number
     * @param label its number as the source prints it
     * @param item the number of its item
     * @param met whether all that it asks holds
     * @param failed whether something that it asks does not hold
     * @param points what it earns
     * @param maximum what it can earn
     * @param groups the groups that it belongs to
     */
    public JudgedClause {
        groups = List.copyOf(groups);
    }

    /** {@return whether it applies} */
    public boolean getApplies() {
        return met || failed;
    }

    /** {@return what it earns of what it can earn, as a share of 1; 0 where that is nothing} */
    public Quantity getShare() {
        return maximum.isZero() ? Quantity.ZERO : points.dividedBy(maximum);
    }

    /**
     * {@return whether it belongs to {@code group}}
     *
     * @param group a group's name as the rubric writes it
     */
    public boolean isIn(String group) {
        return groups.contains(group);
    }
}
