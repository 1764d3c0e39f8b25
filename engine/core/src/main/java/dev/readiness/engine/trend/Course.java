package dev.readiness.engine.trend;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.engine.check.Claim;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One region by one rubric from month to month.
 *
 * @param moments at least one, the last report of each month, by day
 */
public record Course(Claim claim, List<Moment> moments) {
    public Course {
        moments = List.copyOf(moments);
    }

    public Moment first() {
        return moments.get(0);
    }

    public Moment last() {
        return moments.get(moments.size() - 1);
    }

    /** The last score less the first. */
    public Quantity change() {
        return last().score().minus(first().score());
    }

    /** Where points are lost now and were not at first. */
    public SortedSet<Integer> newlyLost() {
        return without(last().lost(), first().lost());
    }

    /** Where points were lost at first and are not now. */
    public SortedSet<Integer> regained() {
        return without(first().lost(), last().lost());
    }

    private static SortedSet<Integer> without(SortedSet<Integer> these, SortedSet<Integer> those) {
        SortedSet<Integer> rest = new TreeSet<>(these);
        rest.removeAll(those);
        return rest;
    }
}
