package dev.readiness.engine.compare;

import dev.readiness.criteria.number.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a change comes to by parts, which add up to it.
 *
 * @param <K> what clauses belong to, such as the number of an item
 * @param rows those that changed, in the order of their clauses; the last, if there is one, is what belongs to none
 */
public record Breakdown<K>(List<Row<K>> rows) {
    /**
     * Keeps a copy of {@code rows}.
     *
     * @param rows those that changed, in the order of their clauses; the last, if there is one, is what belongs to
     *     none
     */
    public Breakdown {
        rows = List.copyOf(rows);
    }

    /**
     * What a part comes to.
     *
     * @param <K> what clauses belong to
     * @param of the part; empty for what belongs to none
     * @param low by how much what is certain rose
     * @param high by how much what is still possible rose
     */
    public record Row<K>(Optional<K> of, Quantity low, Quantity high) {
        boolean changes() {
            return !low.isZero() || !high.isZero();
        }
    }

    /**
     * {@return what {@code difference} comes to, by what each clause belongs to}
     *
     * @param <K> what clauses belong to
     * @param difference the difference
     * @param part what a clause belongs to, by its number
     */
    public static <K> Breakdown<K> of(Difference difference, Function<Integer, K> part) {
        List<Cause.Share> shares = difference.causes().stream()
                .filter(Cause.OfReading.class::isInstance)
                .flatMap(cause -> ((Cause.OfReading) cause).shares().stream())
                .sorted((one, other) -> Integer.compare(one.clause(), other.clause())) // stable
                .toList();
        return of(shares, difference.certain(), difference.possible(), part);
    }

    static <K> Breakdown<K> of(List<Cause.Share> shares, Quantity low, Quantity high, Function<Integer, K> part) {
        Map<K, Row<K>> rows = new LinkedHashMap<>();
        Quantity restLow = low;
        Quantity restHigh = high;
        for (Cause.Share share : shares) {
            K key = part.apply(share.clause());
            Row<K> row = new Row<>(Optional.of(key), share.low(), share.high());
            rows.merge(
                    key,
                    row,
                    (one, other) -> new Row<>(
                            one.of(), one.low().plus(other.low()), one.high().plus(other.high())));
            restLow = restLow.minus(share.low());
            restHigh = restHigh.minus(share.high());
        }
        List<Row<K>> all = new ArrayList<>(rows.values());
        all.add(new Row<>(Optional.empty(), restLow, restHigh));
        all.removeIf(row -> !row.changes());
        return new Breakdown<>(all);
    }
}
