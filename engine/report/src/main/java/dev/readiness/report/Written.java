package dev.readiness.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** Writes text where only a fault of the writer itself can go wrong. */
public final class Written {
    private Written() {}

    public static void to(Writer out, String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
