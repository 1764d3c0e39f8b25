package dev.readiness.criteria.rubric;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What carries points (大项).
 *
 * @param number its number in the order of the rubric, unique in it
 * @param label as the source prints its number
 * @param title what it is called
 * @param tier what hangs on it, where the rubric has tiers; an item without one stands beside them
 * @param points what it is worth at most
 * @param elective whether it counts only if it is among the chosen items of its dimension
 * @param pick how many of its clauses count, the best ones; all where it is empty
 * @param clauses its clauses, in order
 * @param role what hangs on it beside its points
 */
public record Item(
        int number,
        String label,
        Text title,
        Optional<Tier> tier,
        Quantity points,
        boolean elective,
        OptionalInt pick,
        List<Clause> clauses,
        Role role)
        implements Numbered {
    /**
     * Keeps a copy of {@code clauses}.
     *
     * @param number its number in the order of the rubric, unique in it
     * @param label as the source prints its number
     * @param title what it is called
     * @param tier what hangs on it, where the rubric has tiers; an item without one stands beside them
     * @param points what it is worth at most
     * @param elective whether it counts only if it is among the chosen items of its dimension
     * @param pick how many of its clauses count, the best ones; all where it is empty
     * @param clauses its clauses, in order
     * @param role what hangs on it beside its points
     */
    public Item {
        clauses = List.copyOf(clauses);
    }

    /** {@return what it adds or takes outside the maximum, if it stands there; it has no points of its own then} */
    public Optional<Extra> extra() {
        return role.counting().extra();
    }

    /** The same item with {@code changed} in the place of the clauses of the same numbers. */
    Item with(Map<Integer, Clause> changed) {
        return new Item(
                number,
                label,
                title,
                tier,
                points,
                elective,
                pick,
                clauses.stream()
                        .map(clause -> changed.getOrDefault(clause.number(), clause))
                        .toList(),
                role);
    }
}
