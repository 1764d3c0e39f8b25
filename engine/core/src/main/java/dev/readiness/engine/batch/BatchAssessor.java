package dev.readiness.engine.batch;

import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.SubmissionProblem;
import dev.readiness.criteria.submission.Overrides;
import dev.readiness.engine.Assessor;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Assesses many submissions; whatever is wrong with one of them does not stop the others. Safe to share. */
public final class BatchAssessor {
    private final Assessor assessor;
    private final Overrides overrides;
    private final Optional<Path> tasks;

    /**
     * Assesses by {@code assessor}, each with {@code overrides}.
     *
     * @param assessor assesses each
     * @param overrides what goes before what the submission says, its as-of date above all
     */
    public BatchAssessor(Assessor assessor, Overrides overrides) {
        this(assessor, overrides, Optional.empty());
    }

    /**
     * The same with one task table for all, if {@code tasks} is given.
     *
     * @param assessor assesses each
     * @param overrides what goes before what the submission says, its as-of date above all
     * @param tasks goes before the task tables that submissions name
     */
    public BatchAssessor(Assessor assessor, Overrides overrides, Optional<Path> tasks) {
        this.assessor = Objects.requireNonNull(assessor, "assessor");
        this.overrides = Objects.requireNonNull(overrides, "overrides");
        this.tasks = Objects.requireNonNull(tasks, "tasks");
    }

    /**
     * {@return the results for {@code inputs}, in their order, as they are asked for}
     *
     * @param inputs the submissions, asked for one after the other
     * @param threads how many work at once, the caller's included
     */
    public Stream<Assessed> over(Iterator<Input> inputs, int threads) {
        return new Batch<>(this::assess).over(inputs, threads);
    }

    /**
     * {@return what became of {@code input}; a fault of the program itself is a problem of that input}
     *
     * @param input the submission
     */
    public Assessed assess(Input input) {
        Objects.requireNonNull(input, "input");
        try {
            return new Assessed(input, assessor.assess(input.file(), input.part(), overrides, tasks));
        } catch (RuntimeException | StackOverflowError fault) {
            Problem problem = new Problem(
                    SubmissionProblem.NOT_ASSESSED,
                    new Location(input.file().toString(), input.line(), 1),
                    "",
                    List.of(fault.getClass().getSimpleName(), String.valueOf(fault.getMessage())));
            return new Assessed(input, new Assessor.Result(Optional.empty(), List.of(problem)));
        }
    }
}
