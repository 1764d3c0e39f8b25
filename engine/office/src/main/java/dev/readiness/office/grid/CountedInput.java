package dev.readiness.office.grid;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what is unpacked; its exception carries the {@link Refused}. */
final class CountedInput extends FilterInputStream {
    private final Budget budget;

    CountedInput(InputStream in, Budget budget) {
        super(in);
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        int value = in.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = in.read(buffer, offset, length);
        count(Math.max(0, count));
        return count;
    }

    private void count(int bytes) throws IOException {
        try {
            budget.takeBytes(bytes);
        } catch (Refused e) {
            throw new IOException(e);
        }
    }
}
