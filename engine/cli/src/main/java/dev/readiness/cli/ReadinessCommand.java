package dev.readiness.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command itself: without a subcommand it shows its help. */
@Command(name = "readiness", versionProvider = Version.class)
final class ReadinessCommand implements Callable<Integer> {
    /** In the order in which the help lists them. */
    private static final List<Class<?>> SUBCOMMANDS = List.of(
            AssessCommand.class,
            CheckCommand.class,
            RankCommand.class,
            TrendCommand.class,
            ExplainCommand.class,
            TemplateCommand.class,
            ImportCommand.class,
            LedgerCommand.class,
            RubricCommand.class,
            SchemaCommand.class,
            CompletionCommand.class);

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

    /**
     * The subcommands that {@code arguments} need built, which takes time: one, if they begin with its name, all where
     * the names of all matter, as for help, for completion and after a slip of the pen.
     */
    static List<Class<?>> subcommands(String... arguments) {
        if (arguments.length > 0) {
            for (Class<?> subcommand : SUBCOMMANDS) {
                if (subcommand != CompletionCommand.class && isCalled(subcommand, arguments[0])) {
                    return List.of(subcommand);
                }
            }
        }
        return SUBCOMMANDS;
    }

    private static boolean isCalled(Class<?> subcommand, String name) {
        return subcommand.getAnnotation(Command.class).name().equals(name);
    }

    RubricFolders rubrics() {
        return rubrics;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return ExitCode.DONE;
    }
}
