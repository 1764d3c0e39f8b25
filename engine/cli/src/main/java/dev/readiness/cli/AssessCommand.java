package dev.readiness.cli;

import dev.readiness.engine.Assessment;
import dev.readiness.engine.Assessor;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Scores one submission and reports. */
@Command(name = "assess")
final class AssessCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final SubmissionOptions options = new SubmissionOptions();

    @Mixin
    private final OutputOptions outputs = new OutputOptions();

    @Parameters(paramLabel = "FILE")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    AssessCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        OptionalInt refusal = outputs.refusal(session, List.of(file));
        if (refusal.isPresent()) {
            return refusal.getAsInt();
        }
        Assessor.Result result = options.assess(session.assessor(), file);
        session.report(result.problems());
        return result.assessment().map(this::write).orElse(ExitCode.NO_ASSESSMENT);
    }

    private int write(Assessment assessment) {
        return outputs.write(session, (format, style, most) -> format.render(assessment, session.lang(), style, most));
    }
}
