package dev.readiness.cli;

import dev.readiness.engine.batch.Inputs;
import dev.readiness.engine.check.CheckTally;
import dev.readiness.engine.check.CheckedFile;
import dev.readiness.engine.check.Checker;
import dev.readiness.engine.check.Roll;
import dev.readiness.engine.check.Standing;
import dev.readiness.engine.check.SubmissionFiles;
import dev.readiness.report.text.CheckText;
import dev.readiness.report.text.ProblemText;
import dev.readiness.report.writing.StreamedReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Holds submissions against their gates and writes what there is to say of each as soon as its turn comes. */
final class CheckMany {
    private final Session session;
    private final OutputOptions outputs;
    private final int jobs;
    private final ProblemText problems;

    CheckMany(Session session, OutputOptions outputs, int jobs) {
        this.session = session;
        this.outputs = outputs;
        this.jobs = jobs;
        this.problems = new ProblemText(session.lang(), session.terminal().style());
    }

    /** One submission until its turn comes, with what the reports will say of it. */
    private record Row(CheckedFile file, Runnable parts) {}

    int run(SubmissionFiles.Found found, Map<Path, InputStream> streams, Checker checker, Roll roll) {
        List<Output> places = new ArrayList<>();
        for (Output output : outputs.wanted()) {
            try {
                places.add(place(output));
            } catch (IOException e) {
                return session.unwritable(output.file().orElseThrow());
            }
        }
        try (Sinks<CheckedFile, CheckTally> sinks = new Sinks<>(session, places, this::report)) {
            CheckTally tally = new CheckTally();
            new Many(session, jobs)
                    .each(
                            Inputs.of(found.files(), streams),
                            input -> row(checker.check(input), sinks),
                            row -> {
                                roll.call(row.file());
                                take(row, tally);
                            },
                            () -> true);
            Stream.concat(found.problems().stream(), found.passedBy().stream())
                    .map(problem -> CheckedFile.refused(problem.location().file(), List.of(problem)))
                    .forEach(file -> take(row(file, sinks), tally));
            roll.results().forEach(region -> take(row(region, sinks), tally));
            return end(tally, sinks);
        }
    }

    /** A site has a folder, which is made; its first page is what is written last. */
    private static Output place(Output output) throws IOException {
        if (output.format() != Format.HTML) {
            return output;
        }
        Path folder = Files.createDirectories(output.file().orElseThrow());
        return new Output(Format.HTML, Optional.of(folder.resolve(SiteReport.FIRST)));
    }

    private StreamedReport<CheckedFile, CheckTally> report(Output output, Sink sink) {
        Manner manner = outputs.manner(session, output);
        return output.format() == Format.HTML
                ? new SiteReport(output.file().orElseThrow().resolveSibling(""), sink, manner)
                : output.format().check(sink, manner);
    }

    private Row row(CheckedFile file, Sinks<CheckedFile, CheckTally> sinks) {
        session.readFiles().add(file.assessment(), file.problems());
        return new Row(file, sinks.parts(file));
    }

    private void take(Row row, CheckTally tally) {
        row.parts().run();
        tally.add(row.file());
        if (!outputs.showsText() && row.file().standing() == Standing.NOT_ASSESSED) {
            row.file().problems().forEach(problem -> session.terminal().err().print(problems.render(problem)));
        }
    }

    /** Whoever reads the log and not the report still learns what could not be assessed, and how it ended. */
    private int end(CheckTally tally, Sinks<CheckedFile, CheckTally> sinks) {
        int code = switch (tally.standing()) {
            case PASSED_BY, SOUND -> ExitCode.DONE;
            case GATE_BROKEN -> ExitCode.GATE_NOT_MET;
            case NOT_ASSESSED -> ExitCode.NO_ASSESSMENT;
        };
        code = Math.max(code, sinks.end(tally));
        if (!outputs.showsText()) {
            CheckText text = new CheckText(session.lang(), session.terminal().style(), 0);
            session.terminal().err().print(text.summary(tally));
        }
        return code;
    }
}
