package dev.readiness.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that is there whole or not at all: it is written beside its place and moved there once it is complete. A link
 * is followed; a device or a pipe can't be replaced and is written to. Whatever ends the run, what is not complete goes
 * with it ({@link Unfinished}); what a killed run left goes with the next one ({@link Leftovers}).
 */
final class PendingFile implements Closeable, Unfinished.Part {
    private final Path place;
    private final Path written;
    private final OutputStream out;

    private PendingFile(Path place, Path written, OutputStream out) {
        this.place = place;
        this.written = written;
        this.out = out;
    }

    /** To be written to {@code file}. */
    static PendingFile at(Path file) throws IOException {
        Path place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.isDirectory(place)) {
            throw new FileSystemException(place.toString(), null, "is a folder");
        }
        if (Files.exists(place) && !Files.isRegularFile(place)) {
            return new PendingFile(place, place, new BufferedOutputStream(Files.newOutputStream(place)));
        }
        Path written = Unfinished.HERE.besideCleared(place);
        return Unfinished.HERE.begin(place, () -> begin(place, written));
    }

    private static PendingFile begin(Path place, Path written) throws IOException {
        FileChannel channel = FileChannel.open(written, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        Leftovers.lock(channel);
        return new PendingFile(place, written, new BufferedOutputStream(Channels.newOutputStream(channel)));
    }

    void write(byte[] bytes) throws IOException {
        out.write(bytes);
    }

    /** Takes text in UTF-8; to be flushed before it is complete. */
    Writer writer() {
        return new OutputStreamWriter(out, StandardCharsets.UTF_8);
    }

    /** Puts what was written into its place. */
    void complete() throws IOException {
        out.flush();
        if (!written.equals(place)) {
            Files.move(written, place, StandardCopyOption.ATOMIC_MOVE);
        }
        out.close();
    }

    /** Leaves nothing behind unless it is complete. */
    @Override
    public void close() throws IOException {
        try {
            out.close();
        } finally {
            remove();
            Unfinished.HERE.forget(this);
        }
    }

    @Override
    public void remove() {
        if (!written.equals(place)) {
            try {
                Files.deleteIfExists(written);
            } catch (IOException e) {
                // The next run tries again.
            }
        }
    }
}
