package dev.readiness.cli;

import java.nio.file.Path;
import java.util.List;

/** Runs what people run most on the example that ships, so that an {@link Archive} holds the classes that it takes. */
final class Training {
    private static final String EXAMPLE = Path.of(System.getProperty("java.class.path"))
            .resolveSibling("../examples/submission.yaml")
            .normalize()
            .toString();

    private static final List<List<String>> COMMANDS = List.of(
            List.of("assess", EXAMPLE),
            List.of("assess", EXAMPLE, "-f", "json", "--lang", "en"),
            List.of("check", EXAMPLE, "-f", "sarif"),
            List.of("explain", EXAMPLE, "44"));

    private Training() {}

    public static void main(String[] arguments) {
        Terminal terminal = Terminal.ofProcess();
        COMMANDS.forEach(command -> Program.run(terminal, command.toArray(String[]::new)));
        terminal.flush();
    }
}
