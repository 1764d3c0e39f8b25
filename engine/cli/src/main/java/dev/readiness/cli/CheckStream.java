package dev.readiness.cli;

import dev.readiness.engine.check.CheckTally;
import dev.readiness.engine.check.CheckedFile;
import dev.readiness.report.CheckReport;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/**
 * The report of a check on its way to the screen or to its file. It is written as the submissions are checked; where
 * its beginning is known last, the rest waits in a {@link Spool}. After a fault it takes no more, and says so at the end.
 */
final class CheckStream extends Writer {
    private final Session session;
    private final Output output;
    private final Spool spool = new Spool();
    private final CheckReport report;
    private Optional<PendingFile> file = Optional.empty();
    private Writer out;
    private boolean broken;

    /** @param most how many breaches of one gate are listed at most */
    CheckStream(Session session, Output output, int most) {
        this.session = session;
        this.output = output;
        this.out = spool;
        this.report = output.format().check(this, session.lang(), OutputOptions.style(session, output), most);
        attempt(() -> {
            if (output.file().isPresent()) {
                file = Optional.of(PendingFile.at(output.file().get()));
            }
            if (report.isShownAtOnce()) {
                out = destination();
                spool.copyTo(out);
            }
        });
    }

    private Writer destination() {
        return file.map(PendingFile::writer).orElseGet(() -> output.format().stream(session.terminal()));
    }

    /** What the report says of {@code checked}, written once it is run; may be called on several threads. */
    Runnable part(CheckedFile checked) {
        return report.part(checked);
    }

    @Override
    public void write(char[] text, int from, int length) {
        attempt(() -> out.write(text, from, length));
    }

    @Override
    public void flush() {
        // Formats flush what they hold back themselves; the destination is flushed at the end.
    }

    /** Ends the report; the exit code that its writing deserves. */
    int end(CheckTally all) {
        String before = report.end(all);
        attempt(() -> {
            if (out == spool) {
                out = destination();
                out.write(before);
                spool.copyTo(out);
            }
            out.flush();
            if (file.isPresent()) {
                file.get().complete();
            }
        });
        return broken ? session.refuse("output.failed", output.file().orElseGet(Spool::folder)) : ExitCode.DONE;
    }

    /** Leaves nothing behind that is not complete. */
    @Override
    public void close() {
        attempt(spool::close);
        if (file.isPresent()) {
            attempt(file.get()::close);
        }
    }

    private interface Step {
        void take() throws IOException;
    }

    private void attempt(Step step) {
        if (!broken) {
            try {
                step.take();
            } catch (IOException e) {
                broken = true;
            }
        }
    }
}
