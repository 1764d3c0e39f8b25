package dev.readiness.cli;

import dev.readiness.criteria.text.Lang;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;

/** Parses the command line and runs the command. Apart from {@link Program}, which runs what needs no parsing without it. */
final class ParsedCommand {
    private ParsedCommand() {}

    /** Runs {@code arguments}; the exit code. */
    static int run(Session session, String... arguments) {
        return line(session, arguments).execute(arguments);
    }

    private static CommandLine line(Session session, String... arguments) {
        ReadinessCommand command = new ReadinessCommand(session, List.of(arguments));
        CommandLine line = Syntax.line(command.spec());
        line.setResourceBundle(usage(session.lang()));
        line.setOut(session.terminal().out());
        line.setErr(session.terminal().err());
        // A file's name may begin with @.
        line.setExpandAtFiles(false);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setColorScheme(new ColorScheme.Builder(Ansi.OFF).build());
        line.setParameterExceptionHandler(new UsageFaults(session));
        line.setExecutionStrategy(parsed -> {
            session.addRubrics(command.rubrics().all());
            session.allowWeaker(command.rubrics().allowWeaker());
            session.trustRules(command.rubrics().trustRules());
            return new CommandLine.RunLast().execute(parsed);
        });
        line.setExecutionExceptionHandler((fault, at, parsed) -> Program.refuse(session, fault));
        line.setUsageHelpWidth(100);
        line.setUsageHelpLongOptionsMaxWidth(34);
        return line;
    }

    private static ResourceBundle usage(Lang lang) {
        String name = "usage_" + lang.code() + ".properties";
        try (InputStream in = ParsedCommand.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The wording (" + name + ") of the command must ship.");
            }
            return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
