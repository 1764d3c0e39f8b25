package dev.readiness.office.intake;

import dev.readiness.criteria.problem.ProblemCode;
import dev.readiness.office.grid.BookFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks of one rubric that are written into a folder and merged. */
abstract class IntoAFolder {
    static final String RUBRIC = "neimenggu-2023";
    static final String RATE = "sampling-completion-rate";
    static final String OTHER_RATE = "failed-samples-handled";
    static final String COUNT = "population-for-sampling";
    static final String DRILL = "emergency-drills";
    static final String ACCIDENT = "major-food-accidents";
    static final String MEETINGS = "monitoring-meetings";

    final Import intake = new Import(SampleBook.PACKS, LocalDate.of(2024, 1, 1));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    static SampleBook small(String unit, String... ids) {
        Set<String> wanted = Set.of(ids);
        return SampleBook.of(RUBRIC, unit, indicator -> wanted.contains(indicator.id()));
    }

    final Imported merge(Optional<Path> into, Path... workbooks) {
        return intake.merge(Stream.of(workbooks).map(BookFile::at).toList(), into, () -> {});
    }

    static List<ProblemCode> codes(Imported imported) {
        return imported.problems().stream().map(problem -> problem.code()).toList();
    }
}
