package dev.readiness.cli;

import dev.readiness.report.writing.Style;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Where the command writes.
 *
 * @param out reports for people, in the terminal's character set
 * @param data the same stream for programs, always UTF-8
 * @param err progress, notes and problems
 * @param style whether the report may be coloured
 */
record Terminal(PrintWriter out, PrintWriter data, PrintWriter err, Style style) {

    /** The process's own streams. */
    static Terminal ofProcess(Outlet outlet) {
        Style style = Boolean.getBoolean("readiness.colour") ? Style.ANSI : Style.PLAIN;
        return new Terminal(
                writer(outlet, charset("stdout.encoding")),
                writer(outlet, StandardCharsets.UTF_8),
                writer(new FileOutputStream(FileDescriptor.err), charset("stderr.encoding")),
                style);
    }

    private static PrintWriter writer(OutputStream bytes, Charset charset) {
        return new PrintWriter(new OutputStreamWriter(bytes, charset), false);
    }

    /**
     * What the stream's own property says, else what the platform's does, such as GBK on a Chinese Windows. ASCII means
     * that nobody set a locale: UTF-8 then.
     */
    private static Charset charset(String property) {
        Charset charset = Optional.ofNullable(System.getProperty(property))
                .or(() -> Optional.ofNullable(System.getProperty("sun." + property)))
                .or(() -> Optional.ofNullable(System.getProperty("native.encoding")))
                .filter(Charset::isSupported)
                .map(Charset::forName)
                .orElse(StandardCharsets.UTF_8);
        return charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
    }

    /** Whether a person looks at it, as far as the launcher can tell. */
    boolean isScreen() {
        return style == Style.ANSI || Boolean.getBoolean("readiness.screen");
    }

    /** Writes out what is buffered. */
    void flush() {
        out.flush();
        data.flush();
        err.flush();
    }
}
