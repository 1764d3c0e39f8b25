package dev.readiness.engine.plan.tree;

import dev.readiness.engine.plan.tree.Row.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;

/**
 * What can be had for which effort, a row for each state of the counters: how many parts reach what some quorum asks of
 * them. Where nothing is counted there is one row.
 */
final class Front {
    private final Map<Long, Row> rows;

    private Front(Map<Long, Row> rows) {
        this.rows = rows;
    }

    static Front of(Row row) {
        Map<Long, Row> rows = new TreeMap<>();
        if (!row.isEmpty()) {
            rows.put(0L, row);
        }
        return new Front(rows);
    }

    static Front of(long worth) {
        return of(Row.of(worth));
    }

    static Front of(List<Point> points) {
        return of(Row.of(points));
    }

    static Front none() {
        return new Front(Map.of());
    }

    /** All points, whatever was counted. */
    Row all() {
        Row all = Row.of(List.of());
        for (Row row : rows.values()) {
            all = all.or(row);
        }
        return all;
    }

    /** Both together, at the effort of both. */
    Front with(Front other, LongBinaryOperator together, Counters counters) {
        if (rows.size() == 1 && other.rows.size() == 1 && rows.containsKey(0L) && other.rows.containsKey(0L)) {
            return of(rows.get(0L).with(other.rows.get(0L), together));
        }
        Map<Long, Row> all = new TreeMap<>();
        rows.forEach((mine, one) -> other.rows.forEach(
                (its, two) -> all.merge(counters.plus(mine, its), one.with(two, together), Row::or)));
        return new Front(all);
    }

    /** The same with other worths; {@code worth} must not fall. */
    Front map(LongUnaryOperator worth) {
        Map<Long, Row> all = new TreeMap<>();
        rows.forEach((marks, row) -> all.put(marks, row.map(worth)));
        return new Front(all);
    }

    /** The points of both. */
    Front or(Front other) {
        Map<Long, Row> all = new TreeMap<>(rows);
        other.rows.forEach((marks, row) -> all.merge(marks, row, Row::or));
        return new Front(all);
    }

    /** The same where {@code picks} come first, at {@code effort} more. */
    Front after(Picks picks, long effort) {
        Map<Long, Row> all = new TreeMap<>();
        rows.forEach((marks, row) -> all.put(marks, Row.of(row.after(picks, effort))));
        return new Front(all);
    }

    /** Only what is worth {@code least} or more. */
    Front from(long least) {
        Map<Long, Row> all = new TreeMap<>();
        rows.forEach((marks, row) -> put(all, marks, row.from(least)));
        return new Front(all);
    }

    /** One more is counted where it is worth {@code least} or more. */
    Front marked(int counter, long least, Counters counters) {
        Map<Long, Row> all = new TreeMap<>();
        rows.forEach((marks, row) -> {
            put(all, marks, row.below(least));
            put(all, counters.plus(marks, Counters.one(counter)), row.from(least));
        });
        return new Front(all);
    }

    /** Only where {@code needed} are counted, and the counter starts anew. */
    Front counted(int counter, int needed) {
        Map<Long, Row> all = new TreeMap<>();
        rows.forEach((marks, row) -> {
            if (Counters.of(marks, counter) >= needed) {
                put(all, Counters.without(marks, counter), row);
            }
        });
        return new Front(all);
    }

    private static void put(Map<Long, Row> all, long marks, Row row) {
        if (!row.isEmpty()) {
            all.merge(marks, row, Row::or);
        }
    }

    /**
     * The worth of the part in place {@code least} from the best, for which so many have to be brought there. Nothing is
     * counted within {@code parts}.
     */
    static Front ranked(int least, List<Front> parts) {
        List<Row> rows = parts.stream().map(Front::all).toList();
        List<Point> points = new ArrayList<>();
        rows.stream()
                .flatMap(row -> row.points().stream())
                .mapToLong(Point::worth)
                .distinct()
                .forEach(worth -> {
                    List<Point> cheapest = new ArrayList<>();
                    rows.forEach(
                            row -> row.from(worth).points().stream().findFirst().ifPresent(cheapest::add));
                    if (cheapest.size() >= least) {
                        cheapest.sort((one, other) -> Long.compare(one.effort(), other.effort())); // stable
                        long effort = 0;
                        Picks picks = Picks.NONE;
                        for (Point point : cheapest.subList(0, least)) {
                            effort += point.effort();
                            picks = picks.and(point.picks());
                        }
                        points.add(new Point(effort, worth, picks));
                    }
                });
        return of(Row.of(points));
    }
}
