package dev.readiness.cli;

import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.text.Lang;
import dev.readiness.criteria.text.Wording;
import dev.readiness.engine.Assessor;
import dev.readiness.report.ProblemText;
import java.util.List;

/** What every command needs: where to write, in which language, and the library. */
final class Session {
    private final Terminal terminal;
    private final Lang lang;
    private final Wording wording;
    private final Assessor assessor = new Assessor();

    Session(Terminal terminal, Lang lang) {
        this.terminal = terminal;
        this.lang = lang;
        this.wording = Wording.of(Session.class, "messages", lang);
    }

    Terminal terminal() {
        return terminal;
    }

    Lang lang() {
        return lang;
    }

    Assessor assessor() {
        return assessor;
    }

    String say(String key, Object... arguments) {
        return wording.say(key, arguments);
    }

    /** Lists {@code problems}, if there are any, beside the report and not in it. */
    void report(List<Problem> problems) {
        if (!problems.isEmpty()) {
            terminal.err().print(new ProblemText(lang, terminal.style()).render(problems));
        }
    }

    /** Says why nothing was assessed. */
    int refuse(String key, Object... arguments) {
        terminal.err().println("readiness: " + say(key, arguments));
        return ExitCode.NO_ASSESSMENT;
    }

    /** A fault of the program itself: one line for the user, the trace only for who asks for it. */
    int internalError(Throwable fault) {
        if (System.getenv("READINESS_DEBUG") != null) {
            fault.printStackTrace(terminal.err());
        }
        return refuse("internal", fault.getClass().getSimpleName(), String.valueOf(fault.getMessage()));
    }
}
