package dev.readiness.cli;

import java.nio.charset.StandardCharsets;

/** A report as its format made it. */
sealed interface Rendered {
    /** What goes into a file. */
    byte[] bytes();

    /** A report that may go to a screen, too. */
    record Text(String text) implements Rendered {
        @Override
        public byte[] bytes() {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    /** A document of another program's, which only a file can hold. */
    @SuppressWarnings("ArrayRecordComponent")
    record Binary(byte[] bytes) implements Rendered {}
}
