package dev.readiness.criteria.answer;

import dev.readiness.criteria.rubric.Policies;
import dev.readiness.criteria.text.Phrase;
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

    /**
     * {@return the period that ends on {@code asOf}; the policy says whether the day exactly a period before belongs
     * to it}
     *
     * @param asOf the day on which the period ends
     * @param period how long it is
     * @param policy whether the day exactly a period before belongs to it
     */
    public static Window back(LocalDate asOf, Period period, Policies.LookBack policy) {
        LocalDate first = asOf.minus(period);
        return new Window(policy == Policies.LookBack.FIRST_DAY_COUNTS ? first : first.plusDays(1), asOf);
    }

    /**
     * {@return whether {@code day} lies in the period}
     *
     * @param day any day
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /**
     * {@return those of {@code days} that lie in the period, in words}
     *
     * @param days the days on which something happened
     */
    public Phrase inWords(List<LocalDate> days) {
        List<LocalDate> counted = days.stream().filter(this::contains).toList();
        return counted.isEmpty() ? Phrase.of("value.noEvents") : Phrase.of("value.events", counted.size(), counted);
    }

    /**
     * {@return the first day on whose own such period none of {@code days} lies, one of which lies in this one}
     *
     * @param days the days on which something happened
     * @param period how long it is
     * @param policy whether the day exactly a period before belongs to it
     */
    public LocalDate free(List<LocalDate> days, Period period, Policies.LookBack policy) {
        LocalDate latest =
                days.stream().filter(this::contains).max(LocalDate::compareTo).orElseThrow();
        LocalDate free = latest.plus(period);
        while (back(free, period, policy).contains(latest)) {
            free = free.plusDays(1);
        }
        return free;
    }

    /**
     * {@return how many of {@code days} lie in the period}
     *
     * @param days the days on which something happened
     */
    public int count(List<LocalDate> days) {
        int count = 0;
        for (LocalDate day : days) {
            if (contains(day)) {
                count++;
            }
        }
        return count;
    }
}
