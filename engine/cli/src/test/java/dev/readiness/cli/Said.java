package dev.readiness.cli;

import dev.readiness.engine.judge.Judge;
import dev.readiness.report.writing.Style;
import java.io.PrintWriter;
import java.io.StringWriter;

/** What one run of the command said, without a process. */
record Said(int code, String out, String err) {
    /** Loads the rules once for all runs, as a program does that judges many. */
    private static final Judge JUDGE = new Judge();

    static Said by(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        PrintWriter both = new PrintWriter(out);
        int code = Program.run(new Terminal(both, both, new PrintWriter(err), Style.PLAIN), JUDGE, arguments);
        return new Said(code, out.toString(), err.toString());
    }
}
