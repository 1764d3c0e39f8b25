package dev.readiness.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import java.util.function.LongSupplier;

/**
 * How far a long run is, on one line of a terminal: count, share, rate, time left. Silent where there is no terminal, and for
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
    private final IntToDoubleFunction share;
    private final long start;
    private long last;
    private int done;
    private boolean written;

    /** @param share how much is done, from 0 to 1, when so many steps are */
    Progress(Session session, IntToDoubleFunction share) {
        this(session, share, Boolean.getBoolean("readiness.progress"), System::nanoTime);
    }

    Progress(Session session, IntToDoubleFunction share, boolean shown, LongSupplier nanoseconds) {
        this.session = session;
        this.err = session.terminal().err();
        this.shown = shown;
        this.nanoseconds = nanoseconds;
        this.share = share;
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
        double part = share.applyAsDouble(done);
        String rate = String.format(Locale.ROOT, "%.0f", done / seconds);
        long left = part > 0 ? (long) Math.ceil(seconds * (1 - part) / part) : 0;
        session.terminal().out().flush();
        err.print(ANEW + session.say("progress", done, (int) (part * 100), rate, left));
        err.flush();
        written = true;
    }

    /** Clears the line, so that what follows stands by itself; it comes back with a later step. */
    void clear() {
        if (written) {
            err.print(ANEW);
            err.flush();
            written = false;
        }
    }

    @Override
    public void close() {
        clear();
    }
}
