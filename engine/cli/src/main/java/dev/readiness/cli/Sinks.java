package dev.readiness.cli;

import dev.readiness.report.writing.StreamedReport;
import java.util.ArrayList;
import java.util.List;

/**
 * The reports of one run over many submissions, each on its way to its place.
 *
 * @param <T> what is reported on, one by one
 * @param <S> what was counted of all of them
 */
final class Sinks<T, S> implements AutoCloseable {
    private final List<Open<T, S>> open = new ArrayList<>();

    private record Open<T, S>(Sink sink, StreamedReport<T, S> report) {}

    /** Begins a report. */
    interface Beginning<T, S> {
        StreamedReport<T, S> begin(Output output, Sink sink);
    }

    Sinks(Session session, List<Output> outputs, Beginning<T, S> beginning) {
        for (Output output : outputs) {
            Sink sink = new Sink(session, output);
            StreamedReport<T, S> report = beginning.begin(output, sink);
            open.add(new Open<>(sink, report));
            if (report.isShownAtOnce()) {
                sink.release("");
            }
        }
    }

    /** What the reports say of {@code each}, to be run in its turn; may be called on several threads. */
    Runnable parts(T each) {
        List<Runnable> parts = open.stream().map(one -> one.report().part(each)).toList();
        return () -> parts.forEach(Runnable::run);
    }

    /** Whether anything that is written still gets anywhere. */
    boolean arrive() {
        return open.stream().anyMatch(one -> one.sink().arrives());
    }

    /** Ends the reports; the exit code that their writing deserves. */
    int end(S all) {
        int code = ExitCode.DONE;
        for (Open<T, S> one : open) {
            code = Math.max(code, one.sink().end(one.report().end(all)));
        }
        return code;
    }

    @Override
    public void close() {
        open.forEach(one -> one.sink().close());
    }
}
