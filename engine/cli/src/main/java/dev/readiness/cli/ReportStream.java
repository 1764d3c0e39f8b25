package dev.readiness.cli;

import dev.readiness.engine.batch.Assessed;
import dev.readiness.report.LineReport;
import dev.readiness.report.Tally;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A report on many submissions on its way to the screen or to its file. After a fault it takes no more. */
final class ReportStream implements Closeable {
    private final Session session;
    private final Output output;
    private final LineReport report;
    private Optional<PendingFile> file = Optional.empty();
    private int code = ExitCode.DONE;

    private ReportStream(Session session, Output output, LineReport report) {
        this.session = session;
        this.output = output;
        this.report = report;
    }

    /** Begins {@code report} where {@code output} goes. */
    static ReportStream begin(Session session, Output output, LineReport report) {
        ReportStream stream = new ReportStream(session, output, report);
        stream.attempt(() -> {
            if (output.file().isPresent()) {
                stream.file = Optional.of(PendingFile.at(output.file().get()));
            }
        });
        stream.write(report.head());
        return stream;
    }

    /** What the report says of {@code assessed}; may be called on several threads. */
    String line(Assessed assessed) {
        return report.line(assessed);
    }

    void write(String text) {
        if (output.file().isEmpty()) {
            output.format().stream(session.terminal()).print(text);
        } else if (file.isPresent()) {
            attempt(() -> file.get().write(text.getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** Whether what is written still gets anywhere: a reader such as {@code head} leaves when it has enough. */
    boolean arrives() {
        return output.file().isEmpty()
                ? !output.format().stream(session.terminal()).checkError()
                : file.isPresent();
    }

    /** Ends the report; the exit code that its writing deserves. */
    int end(Tally tally) {
        write(report.foot(tally));
        file.ifPresent(complete -> attempt(complete::complete));
        return code;
    }

    @Override
    public void close() {
        file.ifPresent(pending -> attempt(pending::close));
        file = Optional.empty();
    }

    private interface Step {
        void take() throws IOException;
    }

    private void attempt(Step step) {
        try {
            step.take();
        } catch (IOException e) {
            if (code == ExitCode.DONE) {
                code = session.refuse("output.failed", output.file().orElseThrow());
            }
            Optional<PendingFile> broken = file;
            file = Optional.empty();
            broken.ifPresent(ReportStream::drop);
        }
    }

    private static void drop(PendingFile broken) {
        try {
            broken.close();
        } catch (IOException e) {
            // It was told already that nothing was written.
        }
    }
}
