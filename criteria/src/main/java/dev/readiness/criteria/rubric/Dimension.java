package dev.readiness.criteria.rubric;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The top of the tree (项目).
 *
 * @param number as the source prints it, such as 一
 * @param title what it is called
 * @param points what it is worth at most
 * @param choice how its elective items count, if it has any
 * @param counting how it counts in the whole, and how its items make it up
 * @param items its items, in order
 */
public record Dimension(
        String number, Text title, Quantity points, Optional<Choice> choice, Counting counting, List<Item> items) {
    /**
     * Keeps a copy of {@code items}.
     *
     * @param number as the source prints it, such as 一
     * @param title what it is called
     * @param points what it is worth at most
     * @param choice how its elective items count, if it has any
     * @param counting how it counts in the whole, and how its items make it up
     * @param items its items, in order
     */
    public Dimension {
        items = List.copyOf(items);
    }

    /** The same dimension with {@code changed} in the place of the clauses of the same numbers. */
    Dimension with(Map<Integer, Clause> changed) {
        return new Dimension(
                number,
                title,
                points,
                choice,
                counting,
                items.stream().map(item -> item.with(changed)).toList());
    }
}
