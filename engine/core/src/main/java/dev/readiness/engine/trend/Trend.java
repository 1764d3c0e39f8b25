package dev.readiness.engine.trend;

import dev.readiness.engine.check.Baseline;
import dev.readiness.engine.check.Claim;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
        Map<Claim, Claim> asWritten = new HashMap<>(); // last, since a name may be put right on the way
        reports.sequential()
                .forEachOrdered(report -> report.assessments().forEach(past -> {
                    Claim claim = past.claim().compared();
                    Moment.of(past, report.path()).ifPresent(moment -> {
                        asWritten.put(claim, past.claim());
                        all.computeIfAbsent(claim, its -> new TreeMap<>())
                                .merge(YearMonth.from(moment.asOf()), moment, Trend::later);
                    });
                }));
        List<Course> courses = new ArrayList<>();
        all.forEach((claim, moments) ->
                courses.add(new Course(asWritten.getOrDefault(claim, claim), List.copyOf(moments.values()))));
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
