package dev.readiness.engine.plan.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;

/**
 * What can be had for which effort: each point is worth more than every one that takes no more effort. The first takes
 * no effort, unless something has to hold for it.
 */
final class Row {
    private static final Comparator<Point> CHEAPEST_THEN_BEST = Comparator.comparingLong(Point::effort)
            .thenComparing(Comparator.comparingLong(Point::worth).reversed());

    private final List<Point> points;

    /** @param picks what is done for it */
    record Point(long effort, long worth, Picks picks) {}

    private Row(List<Point> points) {
        this.points = points;
    }

    static Row of(long worth) {
        return new Row(List.of(new Point(0, worth, Picks.NONE)));
    }

    /** Those of {@code points} that no other dominates; of equals the first stays. */
    static Row of(List<Point> points) {
        List<Point> sorted = new ArrayList<>(points);
        sorted.sort(CHEAPEST_THEN_BEST); // stable
        List<Point> left = new ArrayList<>();
        for (Point point : sorted) {
            if (left.isEmpty() || point.worth() > left.get(left.size() - 1).worth()) {
                left.add(point);
            }
        }
        return new Row(left);
    }

    List<Point> points() {
        return points;
    }

    /** Both together, at the effort of both. */
    Row with(Row other, LongBinaryOperator together) {
        if (other.points.size() == 1
                && other.points.get(0).effort() == 0
                && other.points.get(0).picks() == Picks.NONE) {
            long worth = other.points.get(0).worth();
            return map(each -> together.applyAsLong(each, worth));
        }
        int most = Math.toIntExact(
                Math.min(Integer.MAX_VALUE, last().effort() + other.last().effort() + 1));
        return most <= 4L * points.size() * other.points.size() + 64
                ? dense(other, together, most)
                : sparse(other, together);
    }

    /** By effort, where that is quicker than to sort. */
    private Row dense(Row other, LongBinaryOperator together, int most) {
        long[] best = new long[most];
        Arrays.fill(best, Long.MIN_VALUE);
        int[] mine = new int[most];
        int[] its = new int[most];
        for (int i = 0; i < points.size(); i++) {
            Point one = points.get(i);
            for (int j = 0; j < other.points.size(); j++) {
                Point two = other.points.get(j);
                int effort = (int) (one.effort() + two.effort());
                long worth = together.applyAsLong(one.worth(), two.worth());
                if (worth > best[effort]) {
                    best[effort] = worth;
                    mine[effort] = i;
                    its[effort] = j;
                }
            }
        }
        List<Point> left = new ArrayList<>();
        long last = Long.MIN_VALUE;
        for (int effort = 0; effort < most; effort++) {
            if (best[effort] > last) {
                last = best[effort];
                left.add(new Point(
                        effort,
                        last,
                        points.get(mine[effort])
                                .picks()
                                .and(other.points.get(its[effort]).picks())));
            }
        }
        return new Row(left);
    }

    private Row sparse(Row other, LongBinaryOperator together) {
        List<Point> all = new ArrayList<>(points.size() * other.points.size());
        for (Point one : points) {
            for (Point two : other.points) {
                all.add(new Point(
                        one.effort() + two.effort(),
                        together.applyAsLong(one.worth(), two.worth()),
                        one.picks().and(two.picks())));
            }
        }
        return of(all);
    }

    /** The same with other worths; {@code worth} must not fall. */
    Row map(LongUnaryOperator worth) {
        List<Point> left = new ArrayList<>(points.size());
        for (Point point : points) {
            long now = worth.applyAsLong(point.worth());
            if (left.isEmpty() || now > left.get(left.size() - 1).worth()) {
                left.add(new Point(point.effort(), now, point.picks()));
            }
        }
        return new Row(left);
    }

    /** The points of both that neither dominates. */
    Row or(Row other) {
        List<Point> all = new ArrayList<>(points);
        all.addAll(other.points);
        return of(all);
    }

    /** The same where {@code picks} come first, at {@code effort} more. */
    List<Point> after(Picks picks, long effort) {
        List<Point> all = new ArrayList<>(points.size());
        for (Point point : points) {
            all.add(new Point(point.effort() + effort, point.worth(), picks.and(point.picks())));
        }
        return all;
    }

    /** Those worth {@code least} or more. */
    Row from(long least) {
        return new Row(points.stream().filter(point -> point.worth() >= least).toList());
    }

    /** Those worth less than {@code least}. */
    Row below(long least) {
        return new Row(points.stream().filter(point -> point.worth() < least).toList());
    }

    boolean isEmpty() {
        return points.isEmpty();
    }

    private Point last() {
        return points.get(points.size() - 1);
    }
}
