package dev.readiness.engine.judge;

import dev.readiness.criteria.rubric.Policies;
import dev.readiness.criteria.submission.Submission;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Which calendar years count where something is asked for each year. */
public final class JudgedYears {
    private JudgedYears() {}

    /** The years from the start of the rubric's evidence to the as-of date, at least one, in order. */
    public static List<Integer> of(Submission submission) {
        LocalDate asOf = submission.asOf();
        int first = submission.rubric().identity().evidenceFrom().getYear();
        boolean running = submission.settings().years() == Policies.Years.THROUGH_RUNNING_YEAR;
        boolean yearIsOver = asOf.plusDays(1).getYear() > asOf.getYear();
        int last = running || yearIsOver ? asOf.getYear() : asOf.getYear() - 1;
        if (last < first) {
            return List.of(asOf.getYear());
        }
        List<Integer> years = new ArrayList<>(last - first + 1);
        for (int year = first; year <= last; year++) {
            years.add(year);
        }
        return List.copyOf(years);
    }
}
