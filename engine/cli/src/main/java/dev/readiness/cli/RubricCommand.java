package dev.readiness.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** Looks at the rubrics that ship. */
final class RubricCommand implements Callable<Integer> {
    private final CommandSpec spec;

    RubricCommand(Session session) {
        spec = Syntax.of("rubric", this)
                .spec()
                .addSubcommand("list", new RubricListCommand(session).spec())
                .addSubcommand("show", new RubricShowCommand(session).spec())
                .addSubcommand("lint", new RubricLintCommand(session).spec())
                .addSubcommand("test", new RubricTestCommand(session).spec())
                .addSubcommand("build", new RubricBuildCommand(session).spec())
                .addSubcommand("new", new RubricNewCommand(session).spec());
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
