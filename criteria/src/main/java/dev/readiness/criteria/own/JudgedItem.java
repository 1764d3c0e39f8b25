package dev.readiness.criteria.own;

import dev.readiness.criteria.number.Quantity;
import java.util.List;

/**
 * What an item came to.
 *
 * @param number its number
 * @param label its number as the source prints it
 * @param dimension the number of its dimension
 * @param applies whether anything of it does
 * @param points what it earns
 * @param maximum what can be earned by what applies of it
 * @param groups the groups that it belongs to
 */
public record JudgedItem(
        int number,
        String label,
        String dimension,
        boolean applies,
        Quantity points,
        Quantity maximum,
        List<String> groups) {
    /**
     * Keeps a copy of {@code groups}.
     *
     * @param number its number
     * @param label its number as the source prints it
     * @param dimension the number of its dimension
     * @param applies whether anything of it does
     * @param points what it earns
     * @param maximum what can be earned by what applies of it
     * @param groups the groups that it belongs to
     */
    public JudgedItem {
        groups = List.copyOf(groups);
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
