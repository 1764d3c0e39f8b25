package dev.readiness.criteria.rubric;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;

/**
 * The last day by which something is asked for: one day, or the same day of every year.
 *
 * @param year empty where it comes every year
 * @param day the day of the year
 */
public record LastDay(Optional<Integer> year, MonthDay day) {
    private static final DateTimeFormatter OF_YEAR = DateTimeFormatter.ofPattern("MM-dd");

    /**
     * {@return one day}
     *
     * @param day the day
     */
    public static LastDay on(LocalDate day) {
        return new LastDay(Optional.of(day.getYear()), MonthDay.from(day));
    }

    /**
     * {@return the same day of every year}
     *
     * @param day the day
     */
    public static LastDay everyYear(MonthDay day) {
        Objects.requireNonNull(day, "day");
        return new LastDay(Optional.empty(), day);
    }

    /**
     * {@return what packs write: {@code 2022-11-30} for one day, {@code 11-30} for that day of every year; empty for
     * anything else}
     *
     * @param text what is written
     */
    public static Optional<LastDay> of(String text) {
        if (text.length() > "11-30".length()) {
            return Figures.day(text).map(LastDay::on);
        }
        try {
            return Optional.of(everyYear(MonthDay.parse(text, OF_YEAR)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** {@return whether it comes every year} */
    public boolean isYearly() {
        return year.isEmpty();
    }

    /**
     * {@return the day itself; that of {@code ofYear} where it comes every year}
     *
     * @param ofYear the year that is asked about
     */
    public LocalDate in(int ofYear) {
        return day.atYear(year.orElse(ofYear));
    }

    /**
     * {@return below 0 where it comes before {@code other}, by the day of the year where one of both comes every
     * year; 0 where they are the same}
     *
     * @param other another last day
     */
    public int comparedTo(LastDay other) {
        return isYearly() || other.isYearly() ? day.compareTo(other.day) : in(0).compareTo(other.in(0));
    }

    /** As packs write it. */
    @Override
    public String toString() {
        return isYearly() ? OF_YEAR.format(day) : in(0).toString();
    }
}
