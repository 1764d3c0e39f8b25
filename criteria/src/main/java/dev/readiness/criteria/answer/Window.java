package dev.readiness.criteria.answer;

import dev.readiness.criteria.rubric.Policies;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/**
 * A look-back period, both days included.
 *
 * @param from first day
 * @param until last day, the as-of date
 */
public record Window(LocalDate from, LocalDate until) {

    /** The period that ends on {@code asOf}; the policy says whether the day exactly a period before belongs to it. */
    public static Window back(LocalDate asOf, Period period, Policies.LookBack policy) {
        LocalDate first = asOf.minus(period);
        return new Window(policy == Policies.LookBack.FIRST_DAY_COUNTS ? first : first.plusDays(1), asOf);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** How many of {@code days} lie in the period. */
    int count(List<LocalDate> days) {
        int count = 0;
        for (LocalDate day : days) {
            if (contains(day)) {
                count++;
            }
        }
        return count;
    }
}
