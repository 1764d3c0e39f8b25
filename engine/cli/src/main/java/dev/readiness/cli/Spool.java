package dev.readiness.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;

/**
 * Text that has to wait for what goes before it: in memory while it is short, then in a file that only this run can
 * see: it loses its name as soon as it is opened (on Windows when the process ends, however it ends).
 */
final class Spool extends Writer {
    private static final int MOST_IN_MEMORY = 1 << 20;

    private final StringBuilder memory = new StringBuilder();
    private Optional<Overflow> overflow = Optional.empty();

    private record Overflow(FileChannel file, Writer out) {}

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
        String name = "readiness-" + ProcessHandle.current().pid() + "-" + Long.toHexString(System.nanoTime());
        FileChannel file = FileChannel.open(
                folder().resolve(name + ".part"),
                Set.of(
                        StandardOpenOption.CREATE_NEW,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.DELETE_ON_CLOSE));
        Writer out = Channels.newWriter(file, StandardCharsets.UTF_8);
        overflow = Optional.of(new Overflow(file, out));
        out.append(memory);
        memory.setLength(0);
        memory.trimToSize();
    }

    /** Writes all of it to {@code out}; nothing may be added any more. */
    void copyTo(Writer out) throws IOException {
        out.append(memory);
        memory.setLength(0);
        if (overflow.isPresent()) {
            overflow.get().out().flush();
            FileChannel file = overflow.get().file();
            file.position(0);
            Channels.newReader(file, StandardCharsets.UTF_8).transferTo(out);
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() throws IOException {
        if (overflow.isPresent()) {
            overflow.get().file().close();
        }
    }
}
