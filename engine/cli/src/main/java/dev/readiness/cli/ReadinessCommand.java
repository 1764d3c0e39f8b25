package dev.readiness.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command itself: without a subcommand it shows its help. */
@Command(
        name = "readiness",
        versionProvider = Version.class,
        subcommands = {
            AssessCommand.class,
            CheckCommand.class,
            RankCommand.class,
            ExplainCommand.class,
            TemplateCommand.class,
            ImportCommand.class,
            LedgerCommand.class,
            RubricCommand.class,
            SchemaCommand.class,
            CompletionCommand.class
        })
final class ReadinessCommand implements Callable<Integer> {
    @CommandLine.Mixin
    private final CommonOptions common = new CommonOptions();

    @CommandLine.Mixin
    private final RubricFolders rubrics = new RubricFolders();

    @CommandLine.Option(
            names = {"-V", "--version"},
            versionHelp = true)
    private boolean version;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    RubricFolders rubrics() {
        return rubrics;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return ExitCode.DONE;
    }
}
