package dev.readiness.cli;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Text that has to wait for what goes before it: in memory while it is short, then in a file that is deleted. */
final class Spool extends Writer {
    private static final int MOST_IN_MEMORY = 1 << 20;

    private final StringBuilder memory = new StringBuilder();
    private Optional<Overflow> overflow = Optional.empty();

    private record Overflow(Path file, Writer out) {}

    /** Where the file goes. */
    static Path folder() {
        return Path.of(System.getProperty("java.io.tmpdir"));
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        if (overflow.isEmpty() && memory.length() + length > MOST_IN_MEMORY) {
            overflow();
        }
        if (overflow.isPresent()) {
            overflow.get().out().write(text, from, length);
        } else {
            memory.append(text, from, length);
        }
    }

    private void overflow() throws IOException {
        Path file = Files.createTempFile(folder(), "readiness-", ".part");
        Writer out = Files.newBufferedWriter(file);
        overflow = Optional.of(new Overflow(file, out));
        out.append(memory);
        memory.setLength(0);
        memory.trimToSize();
    }

    /** Writes all of it to {@code out}; nothing may be added any more. */
    void copyTo(Writer out) throws IOException {
        out.append(memory);
        if (overflow.isPresent()) {
            overflow.get().out().close();
            try (Reader text = Files.newBufferedReader(overflow.get().file())) {
                text.transferTo(out);
            }
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() throws IOException {
        if (overflow.isPresent()) {
            try {
                overflow.get().out().close();
            } finally {
                Files.deleteIfExists(overflow.get().file());
            }
        }
    }
}
