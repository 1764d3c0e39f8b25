package dev.readiness.criteria.submission;

import dev.readiness.criteria.rubric.Identity;
import dev.readiness.criteria.rubric.Policies;
import dev.readiness.criteria.rubric.Settings;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.IntStream;

/** Which calendar years count where something is asked for each year, and which of them are over. */
public final class JudgedYears {
    private static final MonthDay LAST_DAY = MonthDay.of(Month.DECEMBER, 31);

    private JudgedYears() {}

    /**
     * {@return the years of {@code submission}}
     *
     * @param submission what was handed in
     */
    public static List<Integer> of(Submission submission) {
        return of(submission.rubric().identity(), submission.settings(), submission.asOf());
    }

    /**
     * {@return the years that the rubric wants evidence for, as of {@code asOf}: at least one, in order}
     *
     * @param rubric whose evidence span says how many years
     * @param settings whether a year that is not over belongs to them
     * @param asOf the as-of date
     */
    public static List<Integer> of(Identity rubric, Settings settings, LocalDate asOf) {
        boolean running = settings.years() == Policies.Years.THROUGH_RUNNING_YEAR;
        int last = running || isOver(asOf.getYear(), asOf) ? asOf.getYear() : asOf.getYear() - 1;
        int first = rubric.evidence().firstYear(last);
        return last < first
                ? List.of(asOf.getYear())
                : IntStream.rangeClosed(first, last).boxed().toList();
    }

    /**
     * {@return the last day of {@code year}}
     *
     * @param year a calendar year
     */
    public static LocalDate end(int year) {
        return LAST_DAY.atYear(year);
    }

    /**
     * {@return whether {@code year} has its last day behind it, or is at it, on {@code asOf}}
     *
     * @param year a calendar year
     * @param asOf the as-of date
     */
    public static boolean isOver(int year, LocalDate asOf) {
        return !asOf.isBefore(end(year));
    }
}
