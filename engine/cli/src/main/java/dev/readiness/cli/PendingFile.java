package dev.readiness.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A file that is there whole or not at all: it is written beside its place and moved there once it is complete. A link
 * is followed; a device or a pipe can't be replaced and is written to.
 */
final class PendingFile implements Closeable {
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
        boolean device = Files.exists(place) && !Files.isRegularFile(place);
        Path written = device ? place : place.resolveSibling(".readiness-" + UUID.randomUUID() + ".part");
        OutputStream out = device
                ? Files.newOutputStream(written)
                : Files.newOutputStream(written, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return new PendingFile(place, written, new BufferedOutputStream(out));
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
        out.close();
        if (!written.equals(place)) {
            Files.move(written, place, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Leaves nothing behind unless it is complete. */
    @Override
    public void close() throws IOException {
        try {
            out.close();
        } finally {
            if (!written.equals(place)) {
                Files.deleteIfExists(written);
            }
        }
    }
}
