package dev.readiness.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Looks at the rubrics that ship. */
@Command(
        name = "rubric",
        subcommands = {
            RubricListCommand.class,
            RubricShowCommand.class,
            RubricLintCommand.class,
            RubricTestCommand.class,
            RubricNewCommand.class
        })
final class RubricCommand implements Callable<Integer> {
    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return ExitCode.DONE;
    }
}
