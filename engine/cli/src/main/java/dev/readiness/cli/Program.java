package dev.readiness.cli;

import dev.readiness.criteria.text.Lang;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;

/** Builds the command line in the language asked for and runs it. */
final class Program {
    private Program() {}

    /** Runs {@code arguments}; never throws. */
    static int run(Terminal terminal, String... arguments) {
        Lang lang = language(arguments);
        Session session = new Session(terminal, lang);
        CommandLine line = commandLine(session);
        try {
            return line.execute(arguments);
        } catch (Error fault) { // out of memory or stack: still one line and exit code 2
            return session.internalError(fault);
        }
    }

    static CommandLine commandLine(Session session) {
        ReadinessCommand command = new ReadinessCommand();
        CommandLine line = new CommandLine(command, new SessionFactory(session));
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
            return new CommandLine.RunLast().execute(parsed);
        });
        line.setExecutionExceptionHandler((fault, at, parsed) -> fault instanceof BrokenRubrics broken
                ? session.refuse(broken.problems())
                : session.internalError(fault));
        line.setUsageHelpWidth(100);
        line.setUsageHelpLongOptionsMaxWidth(34);
        return line;
    }

    /** The language has to be known before the command line is built: its help speaks it. */
    private static Lang language(String... arguments) {
        String code = Optional.ofNullable(System.getenv("READINESS_LANG")).orElse(Lang.ZH.code());
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith("--lang=")) {
                code = arguments[i].substring("--lang=".length());
            } else if (arguments[i].equals("--lang") && i + 1 < arguments.length) {
                code = arguments[i + 1];
            }
        }
        return code.toLowerCase(Locale.ROOT).startsWith(Lang.EN.code()) ? Lang.EN : Lang.ZH;
    }

    private static ResourceBundle usage(Lang lang) {
        String name = "usage_" + lang.code() + ".properties";
        try (InputStream in = Program.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The wording (" + name + ") of the command must ship.");
            }
            return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
