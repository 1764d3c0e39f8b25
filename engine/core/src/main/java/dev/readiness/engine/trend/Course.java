package dev.readiness.engine.trend;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.engine.check.Claim;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One region by one rubric from month to month.
 *
 * @param claim which region by which rubric
 * @param moments at least one, the last report of each month, by day
 */
public record Course(Claim claim, List<Moment> moments) {
    /**
     * Keeps a copy of {@code moments}.
     *
     * @param claim which region by which rubric
     * @param moments at least one, the last report of each month, by day
     */
    public Course {
        moments = List.copyOf(moments);
    }

    /** {@return how it stood first} */
    public Moment first() {
        return moments.get(0);
    }

    /** {@return how it stands now, by the last report} */
    public Moment last() {
        return moments.get(moments.size() - 1);
    }

    /** {@return what the source prints for the clauses that it numbers in another way, as the latest report says} */
    public SortedMap<Integer, String> labels() {
        SortedMap<Integer, String> labels = new TreeMap<>();
        moments.forEach(moment -> labels.putAll(moment.labels()));
        return labels;
    }

    /**
     * {@return {@code numbers} as the source prints them}
     *
     * @param numbers numbers of clauses
     */
    public List<String> printed(Collection<Integer> numbers) {
        SortedMap<Integer, String> labels = labels();
        return numbers.stream()
                .map(number -> labels.getOrDefault(number, String.valueOf(number)))
                .toList();
    }

    /** {@return the last score less the first} */
    public Quantity change() {
        return last().score().minus(first().score());
    }

    /** {@return where points are lost now and were not at first} */
    public SortedSet<Integer> newlyLost() {
        return without(last().lost(), first().lost());
    }

    /** {@return where points were lost at first and are not now} */
    public SortedSet<Integer> regained() {
        return without(first().lost(), last().lost());
    }

    private static SortedSet<Integer> without(List<Integer> these, List<Integer> those) {
        SortedSet<Integer> rest = new TreeSet<>(these);
        those.forEach(rest::remove);
        return rest;
    }
}
