package dev.readiness.report;

import dev.readiness.engine.batch.Assessed;
import java.io.Writer;

/** A report on many submissions that is written as they are assessed. Its lines may be made on several threads. */
public interface LineReport {
    /** What goes before all lines. */
    String head();

    /** What is said of one submission, ended by a line break. */
    String line(Assessed assessed);

    /** What goes after all lines. */
    String foot(Tally tally);

    /** The report, written to {@code out}, which stays open. */
    default StreamedReport<Assessed, Tally> to(Writer out) {
        Written.to(out, head());
        return new StreamedReport<>() {
            @Override
            public Runnable part(Assessed each) {
                String line = line(each);
                return () -> Written.to(out, line);
            }

            @Override
            public String end(Tally all) {
                Written.to(out, foot(all));
                return "";
            }

            @Override
            public boolean isShownAtOnce() {
                return true;
            }
        };
    }
}
