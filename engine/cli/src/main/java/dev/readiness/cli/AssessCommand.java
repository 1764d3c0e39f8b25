package dev.readiness.cli;

import dev.readiness.engine.Assessment;
import dev.readiness.engine.Assessor;
import dev.readiness.report.Style;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores one submission and reports. */
@Command(name = "assess")
final class AssessCommand implements Callable<Integer> {
    private static final int SHORT_LIST = 12;

    private final Session session;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final SubmissionOptions options = new SubmissionOptions();

    @Parameters(paramLabel = "FILE")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT[:PATH]",
            converter = Output.Converter.class,
            completionCandidates = Output.Words.class)
    private List<Output> outputs = new ArrayList<>();

    @Option(names = "--all")
    private boolean all;

    AssessCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<Output> wanted = outputs.isEmpty() ? List.of(new Output(Format.TEXT, Optional.empty())) : outputs;
        if (wanted.stream().filter(output -> output.file().isEmpty()).count() > 1) {
            return session.refuse("output.twoOnScreen");
        }
        for (Output output : wanted) {
            if (output.replaces(file)) {
                return session.refuse("output.isInput", file);
            }
        }
        Assessor.Result result = options.assess(session.assessor(), file);
        session.report(result.problems());
        return result.assessment().map(assessment -> write(assessment, wanted)).orElse(ExitCode.NO_ASSESSMENT);
    }

    private int write(Assessment assessment, List<Output> wanted) {
        int code = ExitCode.DONE;
        for (Output output : wanted) {
            code = Math.max(code, write(assessment, output));
        }
        return code;
    }

    private int write(Assessment assessment, Output output) {
        int most = all || output.file().isPresent() ? Integer.MAX_VALUE : SHORT_LIST;
        Style style =
                output.file().isPresent() ? Style.PLAIN : session.terminal().style();
        Rendered report = output.format().render(assessment, session.lang(), style, most);
        return output.file().map(place -> write(report, place)).orElseGet(() -> print(report, output.format()));
    }

    private int print(Rendered report, Format format) {
        if (report instanceof Rendered.Text text) {
            format.stream(session.terminal()).print(text.text());
            return ExitCode.DONE;
        }
        return session.refuse("output.needsFile", format.word());
    }

    private int write(Rendered report, Path place) {
        try {
            Output.write(place, report.bytes());
            return ExitCode.DONE;
        } catch (IOException e) {
            return session.refuse("output.failed", place);
        }
    }
}
