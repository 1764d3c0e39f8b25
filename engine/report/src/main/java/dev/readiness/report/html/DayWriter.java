package dev.readiness.report.html;

import java.io.IOException;
import java.io.Writer;

/** Passes on a page with the days in its texts kept whole, a line at a time, or a style or script as a whole. */
final class DayWriter extends Writer {
    private final Writer out;
    private final StringBuilder held = new StringBuilder();
    private int line;
    private boolean inCode;

    /** @param out is neither flushed nor closed by this one */
    DayWriter(Writer out) {
        this.out = out;
    }

    @Override
    public void write(char[] from, int offset, int length) throws IOException {
        for (int i = offset; i < offset + length; i++) {
            held.append(from[i]);
            if (from[i] == '\n') {
                endLine();
            }
        }
    }

    private void endLine() throws IOException {
        int opened = Math.max(held.lastIndexOf("<style"), held.lastIndexOf("<script"));
        int closed = Math.max(held.lastIndexOf("</style>"), held.lastIndexOf("</script>"));
        if (Math.max(opened, closed) >= line) {
            inCode = opened > closed;
        }
        line = held.length();
        if (!inCode) {
            pass();
        }
    }

    private void pass() throws IOException {
        out.write(Days.kept(held.toString()));
        held.setLength(0);
        line = 0;
    }

    @Override
    public void flush() throws IOException {
        pass();
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
