package dev.readiness.cli;

import static dev.readiness.cli.Syntax.parameter;

import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.submission.TaskTable;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.Assessor;
import dev.readiness.engine.EngineInfo;
import dev.readiness.engine.check.Snapshot;
import dev.readiness.engine.check.SnapshotReader;
import dev.readiness.engine.compare.Difference;
import dev.readiness.engine.compare.ReportsDifference;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** Says what changed between two submissions or reports and, of submissions, why the figure did. */
final class CompareCommand implements Callable<Integer> {
    private final Session session;

    private final OutputOptions outputs = new OutputOptions();

    private final SubmissionOptions options = new SubmissionOptions();

    @SuppressWarnings("NullAway.Init")
    private Path old;

    @SuppressWarnings("NullAway.Init")
    private Path now;

    CompareCommand(Session session) {
        this.session = session;
    }

    /** What it is called and takes. */
    CommandSpec spec() {
        Syntax syntax = Syntax.of("compare", this);
        options.declareTasks(syntax);
        outputs.declare(syntax);
        syntax.one(parameter("OLD").index("0"), Path.class, value -> old = value);
        syntax.one(parameter("NEW").index("1"), Path.class, value -> now = value);
        return syntax.spec();
    }

    @Override
    public Integer call() {
        session.readFiles().addAll(options.files());
        OptionalInt refusal = outputs.refusal(session, Use.COMPARE, List.of(old, now));
        if (refusal.isPresent()) {
            return refusal.getAsInt();
        }
        Assessor assessor = session.helpedAssessor();
        boolean reports = SnapshotReader.isReport(old) || SnapshotReader.isReport(now);
        return reports ? reports(assessor) : submissions(assessor);
    }

    private int submissions(Assessor assessor) {
        Optional<Assessment> before = assess(assessor, old);
        Optional<Assessment> after = assess(assessor, now);
        if (before.isEmpty() || after.isEmpty()) {
            return ExitCode.NO_ASSESSMENT;
        }
        String one = before.get().submission().rubric().id();
        String other = after.get().submission().rubric().id();
        if (!one.equals(other)) {
            return session.refuse("compare.otherRubric", one, other);
        }
        Difference difference = Difference.of(assessor, before.get(), after.get());
        return outputs.write(session, (format, manner) -> format.render(difference, manner));
    }

    private int reports(Assessor assessor) {
        Optional<Side> before = side(assessor, old);
        Optional<Side> after = side(assessor, now);
        if (before.isEmpty() || after.isEmpty()) {
            return ExitCode.NO_ASSESSMENT;
        }
        String one = before.get().snapshot().rubric();
        String other = after.get().snapshot().rubric();
        if (!one.equals(other)) {
            return session.refuse("compare.otherRubric", one, other);
        }
        Optional<Rubric> rubric = assessor.packs().find(one);
        if (rubric.isEmpty()) {
            return session.refuse("compare.unknownRubric", one);
        }
        Optional<TaskTable> tasks = after.get().tasks().or(before.get()::tasks);
        if (options.tasks().isPresent() && tasks.isEmpty()) {
            return session.refuse("compare.tasksOfReports", old, now);
        }
        ReportsDifference difference =
                ReportsDifference.of(before.get().snapshot(), after.get().snapshot());
        return outputs.write(session, (format, manner) -> format.render(difference, rubric.get(), tasks, manner));
    }

    /** What stands on one side, with the task table of a submission. */
    private record Side(Snapshot snapshot, Optional<TaskTable> tasks) {}

    private Optional<Side> side(Assessor assessor, Path file) {
        if (!SnapshotReader.isReport(file)) {
            return assess(assessor, file)
                    .map(assessment -> new Side(Snapshot.of(assessment, EngineInfo.rulesDigest()), assessment.tasks()));
        }
        SnapshotReader.Read read = SnapshotReader.read(file);
        session.report(read.problems());
        return read.snapshot().map(snapshot -> new Side(snapshot, Optional.empty()));
    }

    private Optional<Assessment> assess(Assessor assessor, Path file) {
        Assessor.Result result = options.assess(assessor, file);
        session.readFiles().add(result.assessment(), result.problems());
        session.report(result.problems());
        return result.assessment();
    }
}
