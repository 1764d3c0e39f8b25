package dev.readiness.criteria.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** The lines of a stream as bytes, one at a time. */
final class ByteLines {
    private static final int BLOCK = 1 << 16;

    private final InputStream in;
    private final byte[] block = new byte[BLOCK];
    private int from;
    private int to;
    private long read;

    ByteLines(InputStream in) {
        this.in = in;
    }

    /** How many bytes were taken from the stream. */
    long read() {
        return read;
    }

    /**
     * The next line with its break; empty at the end. Of a line beyond {@link Limits#BYTES} only so much is kept that
     * it is still beyond.
     */
    byte[] next() throws IOException {
        Capped line = new Capped();
        while (from < to || fill()) {
            int end = from;
            while (end < to && block[end] != '\n') {
                end++;
            }
            int after = Math.min(end + 1, to);
            line.write(block, from, after - from);
            from = after;
            if (end < to) {
                break;
            }
        }
        return line.toByteArray();
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(0, in.read(block));
        read += to;
        return to > 0;
    }

    /** Takes no more than tells that there is too much. */
    static final class Capped extends ByteArrayOutputStream {
        @Override
        public synchronized void write(byte[] bytes, int offset, int length) {
            super.write(bytes, offset, Math.min(length, Limits.BYTES + 1 - size()));
        }
    }
}
