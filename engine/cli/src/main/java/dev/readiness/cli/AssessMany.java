package dev.readiness.cli;

import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.verdict.Verdict;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.batch.Assessed;
import dev.readiness.engine.batch.BatchAssessor;
import dev.readiness.engine.batch.Input;
import dev.readiness.engine.check.SubmissionFiles;
import dev.readiness.report.LineReport;
import dev.readiness.report.Tally;
import java.util.ArrayList;
import java.util.Collection;
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

    /** What is kept of one submission until its turn comes: a text for each output, and what was wrong with it. */
    private record Row(List<String> texts, Optional<Verdict> verdict, List<Problem> problems) {}

    int run(List<String> words) {
        List<LineReport> reports = new ArrayList<>();
        for (Output output : outputs.wanted()) {
            Optional<LineReport> report = report(output);
            if (report.isEmpty()) {
                return session.refuse("output.notForMany", output.format().word());
            }
            reports.add(report.get());
        }
        return Many.find(session, outputs, words, found -> write(found, reports));
    }

    private Optional<LineReport> report(Output output) {
        Collection<String> rubrics = session.assessor().packs().ids();
        return output.format().lines(session.lang(), OutputOptions.style(session, output), rubrics);
    }

    private int write(SubmissionFiles.Found found, List<LineReport> reports) {
        List<ReportStream> streams = new ArrayList<>();
        try {
            for (int i = 0; i < reports.size(); i++) {
                streams.add(ReportStream.begin(session, outputs.wanted().get(i), reports.get(i)));
            }
            Tally tally = new Tally();
            new Many(session, jobs)
                    .each(
                            found,
                            input -> row(input, streams),
                            row -> take(row, streams, tally),
                            () -> streams.stream().anyMatch(ReportStream::arrives));
            int code = tally.refused() == 0 ? ExitCode.DONE : ExitCode.NO_ASSESSMENT;
            for (ReportStream stream : streams) {
                code = Math.max(code, stream.end(tally));
            }
            return code;
        } finally {
            streams.forEach(ReportStream::close);
        }
    }

    private Row row(Input input, List<ReportStream> streams) {
        Assessed assessed = assessor.assess(input);
        List<String> texts =
                streams.stream().map(stream -> stream.line(assessed)).toList();
        return new Row(
                texts,
                assessed.assessment().map(Assessment::verdict),
                assessed.result().problems());
    }

    private void take(Row row, List<ReportStream> streams, Tally tally) {
        session.list(row.problems());
        for (int i = 0; i < streams.size(); i++) {
            streams.get(i).write(row.texts().get(i));
        }
        tally.add(row.verdict());
    }
}
