package dev.readiness.engine.whatif;

import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.Severity;
import dev.readiness.criteria.submission.Change;
import dev.readiness.criteria.submission.Overrides;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.Assessor;
import dev.readiness.engine.compare.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * How a submission would stand if what {@code changes} say stood in it.
 *
 * @param changes what would stand in it
 * @param difference from how it stands to how it would stand
 * @param sweeps what becomes of it where one indicator runs through a range
 */
public record WhatIf(List<Change> changes, Difference difference, List<Sweep> sweeps) {
    /**
     * Keeps copies of {@code changes} and {@code sweeps}.
     *
     * @param changes what would stand in it
     * @param difference from how it stands to how it would stand
     * @param sweeps what becomes of it where one indicator runs through a range
     */
    public WhatIf {
        changes = List.copyOf(changes);
        sweeps = List.copyOf(sweeps);
    }

    /**
     * What came of supposing: empty where a problem is an error, as for a submission.
     *
     * @param whatIf how it would stand
     * @param problems every problem found, those of changes at {@code --set 1} and the like
     */
    public record Result(Optional<WhatIf> whatIf, List<Problem> problems) {
        /**
         * Keeps a copy of {@code problems}.
         *
         * @param whatIf how it would stand
         * @param problems every problem found, those of changes at {@code --set 1} and the like
         */
        public Result {
            problems = List.copyOf(problems);
        }
    }

    /**
     * {@return how it would stand with {@code changes}}
     *
     * @param assessor assesses what lies between the two
     * @param overrides what goes before the submission's own; its own changes are left out
     * @param changes what would stand in the submission, in the order given
     * @param ranges of indicators that are to run through them, one at a time
     * @param assess assesses the submission in question, such as {@code given -> assessor.assess(file, given)}
     */
    public static Result of(
            Assessor assessor,
            Overrides overrides,
            List<Change> changes,
            List<Range> ranges,
            Function<Overrides, Assessor.Result> assess) {
        Objects.requireNonNull(assessor, "assessor");
        Objects.requireNonNull(changes, "changes");
        Objects.requireNonNull(ranges, "ranges");
        Assessor.Result before = assess.apply(overrides.with(List.of()));
        Assessor.Result after = assess.apply(overrides.with(changes));
        List<Problem> problems = new ArrayList<>(after.problems());
        if (before.assessment().isEmpty() || after.assessment().isEmpty()) {
            return new Result(Optional.empty(), problems);
        }
        Assessment standing = after.assessment().get();
        List<Sweep> sweeps = new ArrayList<>();
        for (Range range : ranges) {
            range.problem(standing.submission().rubric()).ifPresent(problems::add);
        }
        if (problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR)) {
            ranges.forEach(range ->
                    Sweep.of(range, overrides, changes, assess, problems).ifPresent(sweeps::add));
        }
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)
                ? new Result(Optional.empty(), problems)
                : new Result(
                        Optional.of(new WhatIf(
                                changes,
                                Difference.of(assessor, before.assessment().get(), standing),
                                sweeps)),
                        problems);
    }
}
