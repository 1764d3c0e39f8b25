package dev.readiness.cli;

import static dev.readiness.cli.Syntax.option;

import dev.readiness.criteria.rubric.Figures;
import dev.readiness.criteria.submission.Overrides;
import dev.readiness.engine.Assessor;
import dev.readiness.engine.batch.BatchAssessor;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Options that go before what a submission says itself. */
final class SubmissionOptions {
    private @Nullable LocalDate asOf;

    private @Nullable String target;

    private Map<String, String> assumptions = new LinkedHashMap<>();

    private @Nullable Path tasks;

    /** Has a command take these. */
    void declare(Syntax syntax) {
        syntax.one(
                option("--as-of").paramLabel("YYYY-MM-DD").converters(new Day()),
                LocalDate.class,
                value -> asOf = value);
        syntax.one(option("--target").paramLabel("POINTS"), String.class, value -> target = value);
        syntax.pairs(option("--assume").paramLabel("KEY=OPTION"), value -> assumptions = value);
        declareTasks(syntax);
    }

    /** Has a command take a task table alone. */
    void declareTasks(Syntax syntax) {
        syntax.one(option("--tasks").paramLabel("FILE"), Path.class, value -> tasks = value);
    }

    /** The files that are read beside submissions. */
    List<Path> files() {
        return tasks == null ? List.of() : List.of(tasks);
    }

    /** The task table that was named. */
    Optional<Path> tasks() {
        return Optional.ofNullable(tasks);
    }

    /** Reads and assesses {@code submission}. */
    Assessor.Result assess(Assessor assessor, Path submission) {
        return assess(assessor, submission, overrides());
    }

    /** Reads and assesses {@code submission} with {@code given} in place of what the options say. */
    Assessor.Result assess(Assessor assessor, Path submission, Overrides given) {
        return assessor.assess(submission, given, Optional.ofNullable(tasks));
    }

    /** Assesses many, all as of the same day where they name none. */
    BatchAssessor batch(Assessor assessor) {
        return new BatchAssessor(assessor, overrides(), Optional.ofNullable(tasks));
    }

    /** What the options say. */
    Overrides overrides() {
        return new Overrides(Optional.ofNullable(asOf), new Today(), Optional.ofNullable(target), assumptions);
    }

    /** Today, the same however often it is asked for. Asking the clock takes Java long the first time. */
    private static final class Today implements Supplier<Optional<LocalDate>> {
        private Optional<LocalDate> day = Optional.empty();

        @Override
        public synchronized Optional<LocalDate> get() {
            if (day.isEmpty()) {
                day = Optional.of(LocalDate.now());
            }
            return day;
        }
    }

    /** A day of the calendar as an option's value. */
    static final class Day implements Reading<LocalDate> {
        @Override
        public String form() {
            return "usage.day";
        }

        @Override
        public LocalDate convert(String text) {
            return Figures.day(Figures.dayWrittenOtherwise(text).orElse(text))
                    .orElseThrow(() -> new CommandLine.TypeConversionException(text));
        }
    }
}
