package dev.readiness.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** Looks at the rubrics that ship. */
final class RubricCommand implements Callable<Integer> {
    private final CommandSpec spec;

    RubricCommand(Session session) {
        spec = Syntax.of("rubric", this)
                .spec()
                .addSubcommand("list", Syntax.line(new RubricListCommand(session).spec()))
                .addSubcommand("show", Syntax.line(new RubricShowCommand(session).spec()))
                .addSubcommand("lint", Syntax.line(new RubricLintCommand(session).spec()))
                .addSubcommand("test", Syntax.line(new RubricTestCommand(session).spec()))
                .addSubcommand("build", Syntax.line(new RubricBuildCommand(session).spec()))
                .addSubcommand("new", Syntax.line(new RubricNewCommand(session).spec()));
    }

    /** What it is called and takes. */
    CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return ExitCode.DONE;
    }
}
