package dev.readiness.criteria.rubric;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How far back figures and evidence have to reach: from a day that the source names, or so many years back from the
 * as-of date (近三年). Exactly one of the two is given.
 *
 * @param from the first day, if it is fixed
 * @param years how many calendar years, the last of those judged among them, if they roll with the as-of date
 */
public record EvidenceSpan(Optional<LocalDate> from, Optional<Integer> years) {
    /**
     * {@return a span from a fixed day on}
     *
     * @param day the first day
     */
    public static EvidenceSpan from(LocalDate day) {
        return new EvidenceSpan(Optional.of(day), Optional.empty());
    }

    /**
     * {@return a span that rolls with the as-of date}
     *
     * @param years how many calendar years, from 1
     */
    public static EvidenceSpan years(int years) {
        return new EvidenceSpan(Optional.empty(), Optional.of(years));
    }

    /**
     * {@return the first year of which figures are wanted where {@code last} is the last}
     *
     * @param last the last year that is judged
     */
    public int firstYear(int last) {
        return years.map(count -> last - count + 1)
                .orElseGet(() -> from.orElseThrow().getYear());
    }
}
