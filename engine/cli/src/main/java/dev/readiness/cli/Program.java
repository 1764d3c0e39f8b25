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
        Session session = new Session(terminal, language(arguments));
        try {
            return isPlain(arguments)
                    ? plain(session, arguments[1])
                    : commandLine(session, arguments).execute(arguments);
        } catch (Exception | Error fault) { // out of memory or stack: still one line and exit code 2
            return refuse(session, fault);
        }
    }

    /** {@code assess FILE}, what people run most: without an option there is nothing to parse, which takes time. */
    private static boolean isPlain(String... arguments) {
        return arguments.length == 2
                && arguments[0].equals("assess")
                && !arguments[1].isEmpty()
                && arguments[1].charAt(0) != '-';
    }

    private static int plain(Session session, String file) {
        session.addRubrics(new RubricFolders().all());
        return new AssessCommand(session, file).call();
    }

    private static int refuse(Session session, Throwable fault) {
        return fault instanceof BrokenRubrics broken ? session.refuse(broken.problems()) : session.internalError(fault);
    }

    private static CommandLine commandLine(Session session, String... arguments) {
        ReadinessCommand command = new ReadinessCommand();
        CommandLine line = new CommandLine(command, new SessionFactory(session));
        ReadinessCommand.subcommands(arguments).forEach(line::addSubcommand);
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
        line.setExecutionExceptionHandler((fault, at, parsed) -> refuse(session, fault));
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
