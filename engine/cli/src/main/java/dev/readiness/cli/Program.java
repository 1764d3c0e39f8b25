package dev.readiness.cli;

import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.judge.Judge;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;

/** Runs the command asked for, in the language asked for. */
final class Program {
    private Program() {}

    /** Names the logging that says nothing, so that it is not looked for in every jar. */
    static void silenceLogging() {
        System.setProperty("slf4j.provider", "org.slf4j.nop.NOPServiceProvider");
        System.setProperty("slf4j.internal.verbosity", "ERROR");
    }

    /** The same, and says why where {@code outlet} does not take everything. */
    static int run(Terminal terminal, Outlet outlet, Judge judge, Executor helper, String... arguments) {
        Session session = new Session(terminal, language(arguments), judge, helper);
        int code = run(session, arguments);
        terminal.flush();
        return outlet.failed() ? session.refuse("output.noRoom") : code;
    }

    /** Runs {@code arguments} and has {@code judge} judge what is to be judged; never throws. */
    static int run(Terminal terminal, Judge judge, String... arguments) {
        return run(new Session(terminal, language(arguments), judge, Runnable::run), arguments);
    }

    private static int run(Session session, String... arguments) {
        try {
            if (isVersion(arguments)) {
                return version(session.terminal());
            }
            return isPlain(arguments) ? plain(session, arguments[1]) : ParsedCommand.run(session, arguments);
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

    /** Asked for alone, there is nothing to parse either. */
    private static boolean isVersion(String... arguments) {
        return arguments.length == 1 && (arguments[0].equals("--version") || arguments[0].equals("-V"));
    }

    private static int version(Terminal terminal) {
        for (String line : Version.lines()) {
            terminal.out().println(line);
        }
        return ExitCode.DONE;
    }

    private static int plain(Session session, String file) {
        session.addRubrics(new RubricFolders().all());
        return new AssessCommand(session, file).call();
    }

    /** Says what kept the command from doing its work, of which nothing half-done is left. */
    static int refuse(Session session, Throwable fault) {
        Unfinished.HERE.drop();
        return fault instanceof BrokenRubrics broken ? session.refuse(broken.problems()) : session.internalError(fault);
    }

    /** The language has to be known before the command line is built: its help speaks it. */
    static Lang language(String... arguments) {
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
}
