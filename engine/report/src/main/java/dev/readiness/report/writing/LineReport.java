package dev.readiness.report.writing;

import dev.readiness.engine.batch.Assessed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** A report on many submissions that is written as they are assessed. Its lines may be made on several threads. */
public interface LineReport {
    /** {@return what goes before all lines; empty if nothing does} */
    String head();

    /**
     * {@return what is said of one submission, ended by a line break}
     *
     * @param assessed what became of it
     */
    String line(Assessed assessed);

    /**
     * {@return what goes after all lines; empty if nothing does}
     *
     * @param tally how many ended how
     */
    String foot(Tally tally);

    /**
     * {@return the report, written line by line}
     *
     * @param out where it is written, which stays open
     */
    default StreamedReport<Assessed, Tally> to(Writer out) {
        write(out, head());
        return new StreamedReport<>() {
            @Override
            public Runnable part(Assessed each) {
                String line = line(each);
                return () -> write(out, line);
            }

            @Override
            public String end(Tally all) {
                write(out, foot(all));
                return "";
            }

            @Override
            public boolean isShownAtOnce() {
                return true;
            }
        };
    }

    private static void write(Writer out, String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
