package dev.readiness.cli;

import dev.readiness.criteria.submission.Overrides;
import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.Assessor;
import dev.readiness.engine.batch.BatchAssessor;
import dev.readiness.engine.batch.Input;
import dev.readiness.engine.check.CheckTally;
import dev.readiness.engine.check.CheckedFile;
import dev.readiness.engine.check.Checker;
import dev.readiness.engine.check.ConfigChain;
import dev.readiness.engine.judge.Judge;
import dev.readiness.report.Shown;
import dev.readiness.report.StreamedReport;
import dev.readiness.report.Style;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Does what people do most with the example that ships, so that an {@link Archive} holds the classes that it takes. No
 * command line is parsed here: classes that know picocli's would have those loaded at every start, which no archive can.
 */
final class Training {
    private static final Path EXAMPLE = Path.of(System.getProperty("java.class.path"))
            .resolveSibling("../examples/submission.yaml")
            .normalize();

    private Training() {}

    public static void main(String[] arguments) throws ReflectiveOperationException {
        Class.forName(Main.class.getName());
        Outlet outlet = new Outlet();
        Terminal terminal = Terminal.ofProcess(outlet);
        Judge judge = new Judge();
        Program.silenceLogging();
        OwnClassPath.lookNoFurther();
        String[] command = {"assess", EXAMPLE.toString()};
        Foresight.loadRules(judge, command);
        Program.run(terminal, outlet, judge, command);
        report(new Session(terminal, Lang.ZH, judge).assessor());
    }

    private static void report(Assessor assessor) {
        BatchAssessor batch = new BatchAssessor(assessor, Overrides.none());
        Checker checker = new Checker(batch::assess, file -> ConfigChain.NONE, List.of(), Optional.empty());
        StreamedReport<CheckedFile, CheckTally> report =
                Format.SARIF.check(new StringWriter(), new Manner(Lang.ZH, Style.PLAIN, Integer.MAX_VALUE, Shown.ALL));
        report.part(checker.check(Input.of(EXAMPLE))).run();
        report.end(new CheckTally());
        Assessment assessment =
                assessor.assess(EXAMPLE, Overrides.none()).assessment().orElseThrow();
        Format.JSON.render(assessment, new Manner(Lang.EN, Style.PLAIN, Integer.MAX_VALUE, Shown.ALL));
    }
}
