package dev.readiness.cli;

import static dev.readiness.cli.Syntax.option;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** The command itself: without a subcommand it shows its help. */
final class ReadinessCommand implements Callable<Integer> {
    /** In the order in which the help lists them. */
    private static final List<String> SUBCOMMANDS = List.of(
            "assess",
            "check",
            "rank",
            "trend",
            "notice",
            "explain",
            "plan",
            "compare",
            "template",
            "import",
            "ledger",
            "rubric",
            "schema",
            "completion");

    private final RubricFolders rubrics = new RubricFolders();
    private final CommandSpec spec;

    ReadinessCommand(Session session, List<String> arguments) {
        Syntax syntax = Syntax.of("readiness", this);
        rubrics.declare(syntax);
        spec = syntax.spec()
                .addOption(option("-V", "--version").versionHelp(true).build())
                .versionProvider(Version::lines);
        for (String name : named(arguments)) {
            boolean whole = arguments.contains(name) || arguments.contains("completion");
            spec.addSubcommand(name, Syntax.line(whole ? subcommand(name, session) : Syntax.nothing()));
        }
    }

    /**
     * The subcommands that {@code arguments} need to be known, which takes time: one, if they begin with its name, all
     * where the names of all matter, as for help, for completion and after a slip of the pen.
     */
    private static List<String> named(List<String> arguments) {
        return !arguments.isEmpty()
                        && SUBCOMMANDS.contains(arguments.get(0))
                        && !arguments.get(0).equals("completion")
                ? List.of(arguments.get(0))
                : SUBCOMMANDS;
    }

    private static CommandSpec subcommand(String name, Session session) {
        return switch (name) {
            case "assess" -> new AssessCommand(session).spec();
            case "check" -> new CheckCommand(session).spec();
            case "rank" -> new RankCommand(session).spec();
            case "trend" -> new TrendCommand(session).spec();
            case "notice" -> new NoticeCommand(session).spec();
            case "explain" -> new ExplainCommand(session).spec();
            case "plan" -> new PlanCommand(session).spec();
            case "compare" -> new CompareCommand(session).spec();
            case "template" -> new TemplateCommand(session).spec();
            case "import" -> new ImportCommand(session).spec();
            case "ledger" -> new LedgerCommand(session).spec();
            case "rubric" -> new RubricCommand(session).spec();
            case "schema" -> new SchemaCommand(session).spec();
            case "completion" -> new CompletionCommand().spec();
            default -> throw new IllegalArgumentException("No subcommand is called (" + name + ").");
        };
    }

    /** What it is called and takes. */
    CommandSpec spec() {
        return spec;
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
