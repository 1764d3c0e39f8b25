package dev.readiness.cli;

import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.verdict.Verdict;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.batch.Assessed;
import dev.readiness.engine.batch.BatchAssessor;
import dev.readiness.engine.batch.Input;
import dev.readiness.engine.check.SubmissionFiles;
import dev.readiness.report.writing.Tally;
import java.util.List;
import java.util.Optional;

/** Assesses many submissions and writes a line on each as soon as its turn comes. */
final class AssessMany {
    private final Session session;
    private final BatchAssessor assessor;
    private final OutputOptions outputs;
    private final int jobs;

    AssessMany(Session session, SubmissionOptions options, OutputOptions outputs, int jobs) {
        this.session = session;
        this.assessor = options.batch(session.assessor());
        this.outputs = outputs;
        this.jobs = jobs;
    }

    /** What is kept of one submission until its turn comes: what the reports say, and what was wrong with it. */
    private record Row(Runnable parts, Optional<Verdict> verdict, List<Problem> problems) {}

    int run(List<String> words) {
        return Many.find(session, outputs, Use.MANY, words, this::write);
    }

    private int write(SubmissionFiles.Found found) {
        List<Output> files = outputs.wanted().stream()
                .filter(output -> !output.format().fillsFolder(Use.MANY))
                .toList();
        List<FolderOfReports> folders = outputs.wanted().stream()
                .filter(output -> output.format().fillsFolder(Use.MANY))
                .map(output -> new FolderOfReports(session, output, outputs.manner(session, output)))
                .toList();
        try (Sinks<Assessed, Tally> sinks = new Sinks<>(
                session,
                files,
                (output, sink) -> output.format()
                        .many(
                                sink,
                                outputs.manner(session, output),
                                session.assessor().packs().ids()))) {
            Tally tally = new Tally();
            new Many(session, jobs)
                    .each(
                            found,
                            input -> row(input, sinks, folders),
                            row -> take(row, tally),
                            () -> files.isEmpty() || sinks.arrive());
            int code = tally.refused() == 0 ? ExitCode.DONE : ExitCode.NO_ASSESSMENT;
            for (FolderOfReports folder : folders) {
                code = Math.max(code, folder.end());
            }
            return Math.max(code, sinks.end(tally));
        }
    }

    private Row row(Input input, Sinks<Assessed, Tally> sinks, List<FolderOfReports> folders) {
        Assessed assessed = assessor.assess(input);
        session.readFiles().add(assessed.assessment(), assessed.result().problems());
        Runnable lines = sinks.parts(assessed);
        List<Runnable> files = folders.stream()
                .flatMap(folder -> assessed.assessment().map(folder::part).stream())
                .toList();
        return new Row(
                () -> {
                    lines.run();
                    files.forEach(Runnable::run);
                },
                assessed.assessment().map(Assessment::verdict),
                assessed.result().problems());
    }

    private void take(Row row, Tally tally) {
        session.list(row.problems());
        row.parts().run();
        tally.add(row.verdict());
    }
}
