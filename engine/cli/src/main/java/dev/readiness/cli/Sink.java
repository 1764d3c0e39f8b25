package dev.readiness.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/**
 * A report on its way to the screen or to its file. Until it is released it waits in a {@link Spool}. After a fault it
 * takes no more and says so at the end; a file is there whole or not at all.
 */
final class Sink extends Writer {
    private final Session session;
    private final Output output;
    private final Spool spool = new Spool();
    private Optional<PendingFile> file = Optional.empty();
    private Writer out = spool;
    private boolean broken;

    Sink(Session session, Output output) {
        this.session = session;
        this.output = output;
        attempt(() -> {
            if (output.file().isPresent()) {
                file = Optional.of(PendingFile.at(output.file().get()));
            }
        });
    }

    /** Lets {@code before} and what waits go ahead, and what comes from now on follow at once. */
    void release(String before) {
        attempt(() -> {
            Writer place = destination();
            place.write(before);
            spool.copyTo(place);
            out = place;
        });
    }

    private Writer destination() {
        return file.map(PendingFile::writer).orElseGet(() -> output.format().stream(session.terminal()));
    }

    @Override
    public void write(char[] text, int from, int length) {
        attempt(() -> out.write(text, from, length));
    }

    @Override
    public void flush() {
        // Formats flush what they hold back themselves; the destination is flushed at the end.
    }

    /** Has the report fail as a whole, since a part of it that goes elsewhere did. */
    void fail() {
        broken = true;
    }

    /** Whether what is written still gets anywhere: a reader such as {@code head} leaves when it has enough. */
    boolean arrives() {
        return output.file().isPresent()
                ? !broken
                : !output.format().stream(session.terminal()).checkError();
    }

    /**
     * Ends the report, {@code before} which all that still waits goes; the exit code that its writing deserves.
     * Nothing that was read in this run is replaced.
     */
    int end(String before) {
        if (out == spool) {
            release(before);
        }
        if (session.readFiles().isReplacedBy(output)) {
            return session.refuse("output.isInput", output.file().orElseThrow());
        }
        attempt(() -> {
            out.flush();
            if (file.isPresent()) {
                file.get().complete();
            }
        });
        return broken ? session.unwritable(output.file().orElseGet(Spool::folder)) : ExitCode.DONE;
    }

    /** Leaves nothing behind that is not complete. */
    @Override
    public void close() {
        attempt(spool::close);
        Optional<PendingFile> left = file;
        file = Optional.empty();
        if (left.isPresent()) {
            try {
                left.get().close();
            } catch (IOException e) {
                broken = true;
            }
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
