package dev.readiness.engine.trend;

import dev.readiness.engine.check.Baseline;
import dev.readiness.engine.check.Claim;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How regions stand over dated reports.
 *
 * @param months in which there is a report, in order
 * @param courses by rubric and region
 */
public record Trend(List<YearMonth> months, List<Course> courses) {
    private static final Comparator<Claim> BY_RUBRIC =
            Comparator.comparing(Claim::rubric).thenComparing(Claim::region);

    /**
     * Keeps copies of {@code months} and {@code courses}.
     *
     * @param months in which there is a report, in order
     * @param courses by rubric and region
     */
    public Trend {
        months = List.copyOf(months);
        courses = List.copyOf(courses);
    }

    /**
     * {@return what {@code reports} say; of one month the last day counts, of one day the report that comes last} Of
     * a report no more is kept than its figures: each may be read as its turn comes.
     *
     * @param reports what reports say, each read when it is asked for
     */
    public static Trend of(Stream<Baseline> reports) {
        SortedMap<Claim, SortedMap<YearMonth, Moment>> all = new TreeMap<>(BY_RUBRIC);
        reports.sequential()
                .forEachOrdered(report -> report.assessments()
                        .forEach(past -> Moment.of(past, report.path())
                                .ifPresent(moment -> all.computeIfAbsent(past.claim(), claim -> new TreeMap<>())
                                        .merge(YearMonth.from(moment.asOf()), moment, Trend::later))));
        List<Course> courses = new ArrayList<>();
        for (Map.Entry<Claim, SortedMap<YearMonth, Moment>> entry : all.entrySet()) {
            courses.add(new Course(entry.getKey(), List.copyOf(entry.getValue().values())));
        }
        List<YearMonth> months = all.values().stream()
                .flatMap(course -> course.keySet().stream())
                .distinct()
                .sorted()
                .toList();
        return new Trend(months, courses);
    }

    private static Moment later(Moment one, Moment other) {
        return one.asOf().isAfter(other.asOf()) ? one : other;
    }

    /** {@return those that gained, the most first} */
    public List<Course> improved() {
        return courses.stream()
                .filter(course ->
                        !course.change().isNegative() && !course.change().isZero())
                .sorted(Comparator.comparing(Course::change).reversed())
                .toList();
    }

    /** {@return those that fell back, the most first} */
    public List<Course> slipped() {
        return courses.stream()
                .filter(course -> course.change().isNegative())
                .sorted(Comparator.comparing(Course::change))
                .toList();
    }
}
