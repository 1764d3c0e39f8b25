package dev.readiness.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A folder that is there whole or not at all, as {@link PendingFile} is a file. */
final class PendingFolder implements Closeable, Unfinished.Part {
    private final Path place;
    private final Path written;
    private final FileChannel lock;

    private PendingFolder(Path place, Path written, FileChannel lock) {
        this.place = place;
        this.written = written;
        this.lock = lock;
    }

    /** To be filled and moved to {@code place}, which must not be there. */
    static PendingFolder at(Path place) throws IOException {
        Path written = Unfinished.HERE.besideCleared(place);
        return Unfinished.HERE.begin(place, () -> begin(place, written));
    }

    private static PendingFolder begin(Path place, Path written) throws IOException {
        Files.createDirectory(written);
        FileChannel lock = FileChannel.open(
                written.resolve(Leftovers.LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        Leftovers.lock(lock);
        return new PendingFolder(place, written, lock);
    }

    /** Writes a file at {@code path} in it, parted by slashes. */
    void write(String path, String text) throws IOException {
        Path file = written.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Puts what was written into its place. */
    void complete() throws IOException {
        lock.close();
        Files.delete(written.resolve(Leftovers.LOCK));
        Files.move(written, place);
    }

    /** Leaves nothing behind unless it is complete. */
    @Override
    public void close() throws IOException {
        try {
            lock.close();
        } finally {
            remove();
            Unfinished.HERE.forget(this);
        }
    }

    @Override
    public void remove() {
        try {
            Leftovers.delete(written);
        } catch (IOException e) {
            // The next run tries again.
        }
    }
}
