package dev.readiness.engine.whatif;

import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.Severity;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.submission.Change;
import dev.readiness.criteria.submission.Overrides;
import dev.readiness.criteria.verdict.Verdict;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.Assessor;
import dev.readiness.engine.score.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What becomes of a submission while one indicator runs through a range, all else being equal.
 *
 * @param indicator what runs through the range
 * @param points how it stands at each value, in order
 */
public record Sweep(Indicator indicator, List<Point> points) {
    /**
     * Keeps a copy of {@code points}.
     *
     * @param indicator what runs through the range
     * @param points how it stands at each value, in order
     */
    public Sweep {
        points = List.copyOf(points);
    }

    /**
     * How it stands at one value.
     *
     * @param value as it would be written in a file
     * @param interval the figure, from what is certain to what is still possible
     * @param verdict the verdict there
     */
    public record Point(String value, Interval interval, Verdict verdict) {}

    static Optional<Sweep> of(
            Range range,
            Overrides overrides,
            List<Change> changes,
            Function<Overrides, Assessor.Result> assess,
            List<Problem> problems) {
        List<Point> points = new ArrayList<>();
        Optional<Indicator> indicator = Optional.empty();
        for (String value : range.values()) {
            List<Change> all = new ArrayList<>(changes);
            all.add(new Change(Change.Kind.SWEEP, range.number(), range.name() + "=" + value));
            Assessor.Result result = assess.apply(overrides.with(all));
            if (result.assessment().isEmpty()) {
                result.problems().stream()
                        .filter(problem -> problem.severity() == Severity.ERROR)
                        .forEach(problems::add);
                return Optional.empty();
            }
            Assessment standing = result.assessment().get();
            indicator = standing.submission().rubric().indicator(range.name());
            points.add(new Point(value, standing.scorecard().interval(), standing.verdict()));
        }
        return indicator.map(of -> new Sweep(of, points));
    }
}
