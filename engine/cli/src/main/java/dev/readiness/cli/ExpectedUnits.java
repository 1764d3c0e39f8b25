package dev.readiness.cli;

import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.criteria.submission.TaskTable;
import dev.readiness.criteria.submission.TaskTableReader;
import dev.readiness.criteria.submission.TaskTableReader.ReadTaskTable;
import dev.readiness.office.intake.Import;
import dev.readiness.office.intake.WorkbookReader;
import dev.readiness.office.template.Template;
import dev.readiness.office.template.TemplateRequest;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The units that hand in forms: those of the task table that the user or the submission names. */
final class ExpectedUnits implements Import.Expected {
    private final Session session;
    private final Optional<Path> tasks;

    ExpectedUnits(Session session, Optional<Path> tasks) {
        this.session = session;
        this.tasks = tasks;
    }

    /** None where there is no task table, or none that can be read. */
    @Override
    public List<String> units(Rubric rubric, Optional<Submission> there) {
        return tasks.or(() -> there.flatMap(ExpectedUnits::ofSubmission))
                .flatMap(file -> read(file, rubric))
                .map(table -> new Template(new TemplateRequest(
                                rubric,
                                Optional.of(table),
                                Optional.empty(),
                                Optional.empty(),
                                LocalDate.now(),
                                session.lang()))
                        .units())
                .orElse(List.of());
    }

    private static Optional<Path> ofSubmission(Submission submission) {
        return submission.tasks().map(Path.of(submission.input().path())::resolveSibling);
    }

    private Optional<TaskTable> read(Path file, Rubric rubric) {
        ReadTaskTable read = new TaskTableReader(
                        rubric, List.of(new WorkbookReader(session.assessor().packs())))
                .read(file);
        session.report(read.problems());
        return read.table();
    }
}
