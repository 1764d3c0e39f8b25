package dev.readiness.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;

/** Prints a script that makes bash and zsh complete the command. */
final class CompletionCommand implements Callable<Integer> {
    private final CommandSpec spec = Syntax.of("completion", this).spec();

    /** What it is called and takes. */
    CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() {
        CommandSpec root = spec.root();
        spec.commandLine().getOut().print(AutoComplete.bash(root.name(), root.commandLine()));
        return ExitCode.DONE;
    }
}
