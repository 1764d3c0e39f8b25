package dev.readiness.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/** A report as its format made it. */
sealed interface Rendered {
    /** Puts it where it belongs. */
    void writeTo(PendingFile file) throws IOException;

    /**
     * A report that may go to a screen, too.
     *
     * @param pieces which follow each other
     */
    record Text(List<String> pieces) implements Rendered {
        @Override
        public void writeTo(PendingFile file) throws IOException {
            for (String piece : pieces) {
                file.write(piece.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /** The same of many things, which is never there as a whole. */
    record Streamed(Consumer<Writer> text) implements Rendered {
        @Override
        public void writeTo(PendingFile file) throws IOException {
            PrintWriter out = new PrintWriter(file.writer());
            text.accept(out);
            if (out.checkError()) {
                throw new IOException("Not all of it could be written.");
            }
        }
    }

    /** A document of another program's, which only a file can hold. */
    @SuppressWarnings("ArrayRecordComponent")
    record Binary(byte[] bytes) implements Rendered {
        @Override
        public void writeTo(PendingFile file) throws IOException {
            file.write(bytes);
        }
    }
}
