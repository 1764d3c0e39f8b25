package dev.readiness.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * How far a long run is, on one line of a terminal: count, rate, time left. Silent where there is no terminal, and for
 * the first second.
 */
final class Progress implements AutoCloseable {
    private static final long SECOND = 1_000_000_000;
    private static final long BETWEEN = SECOND / 5;
    /** Back to the beginning of the line, and clear it. */
    private static final String ANEW = "\r\u001B[K";

    private final Session session;
    private final PrintWriter err;
    private final boolean shown;
    private final LongSupplier nanoseconds;
    private final int total;
    private final long start;
    private long last;
    private int done;
    private boolean written;

    /** Of {@code total} things, on the terminal that standard error goes to, if it does. */
    Progress(Session session, int total) {
        this(session, total, Boolean.getBoolean("readiness.progress"), System::nanoTime);
    }

    Progress(Session session, int total, boolean shown, LongSupplier nanoseconds) {
        this.session = session;
        this.err = session.terminal().err();
        this.shown = shown;
        this.nanoseconds = nanoseconds;
        this.total = total;
        this.start = nanoseconds.getAsLong();
        this.last = start;
    }

    /** One more is done. */
    void step() {
        done++;
        if (!shown) {
            return;
        }
        long now = nanoseconds.getAsLong();
        if (now - start >= SECOND && now - last >= BETWEEN) {
            last = now;
            show((now - start) / (double) SECOND);
        }
    }

    private void show(double seconds) {
        double rate = done / seconds;
        long left = (long) Math.ceil((total - done) / rate);
        err.print(ANEW + session.say("progress", done, total, String.format(Locale.ROOT, "%.0f", rate), left));
        err.flush();
        written = true;
    }

    /** Clears the line, so that what follows stands by itself. */
    @Override
    public void close() {
        if (written) {
            err.print(ANEW);
            err.flush();
        }
    }
}
