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
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;

/**
 * A file that is there whole or not at all: it is written beside its place and moved there once it is complete. A link
 * is followed; a device or a pipe can't be replaced and is written to. Whatever ends the run, what is not complete goes
 * with it; what a killed run left is told by its lock, which nobody holds any more, and goes with the next one.
 */
final class PendingFile implements Closeable {
    private static final String PREFIX = ".readiness-";
    private static final String SUFFIX = ".part";
    /** Begins the names of this run. */
    private static final String OWN = PREFIX + token() + "-";

    /** What this run has begun and not completed; guarded by itself. */
    private static final Set<PendingFile> BEGUN = new HashSet<>();

    private static boolean ending;

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(PendingFile::removeAll, "readiness-remove"));
    }

    private final Path place;
    private final Path written;
    private final OutputStream out;

    private PendingFile(Path place, Path written, OutputStream out) {
        this.place = place;
        this.written = written;
        this.out = out;
    }

    private static String token() {
        return Long.toHexString(ProcessHandle.current().pid() * 31 ^ System.nanoTime());
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
        Path written = place.resolveSibling(OWN + Long.toHexString(System.nanoTime()) + SUFFIX);
        removeStale(written.toAbsolutePath().getParent());
        synchronized (BEGUN) {
            if (ending) {
                throw new FileSystemException(place.toString(), null, "the run is ending");
            }
            FileChannel channel = FileChannel.open(written, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            lock(channel);
            PendingFile pending =
                    new PendingFile(place, written, new BufferedOutputStream(Channels.newOutputStream(channel)));
            BEGUN.add(pending);
            return pending;
        }
    }

    /** From here on this run begins none: a signal that comes between two files would leave the second behind. */
    private static void removeAll() {
        synchronized (BEGUN) {
            ending = true;
            BEGUN.forEach(PendingFile::remove);
        }
    }

    /** Where there are no locks, nothing is taken for left behind. */
    private static boolean lock(FileChannel channel) {
        try {
            return channel.tryLock() != null;
        } catch (IOException e) {
            return false;
        }
    }

    /** Those of this run are let be unopened: closing a file again would give up its lock. */
    private static void removeStale(Path folder) {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, PREFIX + "*" + SUFFIX)) {
            for (Path file : left) {
                if (!String.valueOf(file.getFileName()).startsWith(OWN)
                        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    removeStaleFile(file);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // It is somebody else's to read.
        }
    }

    private static void removeStaleFile(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            if (lock(channel)) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // It is somebody else's to remove.
        }
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
            synchronized (BEGUN) {
                BEGUN.remove(this);
            }
        }
    }

    private void remove() {
        if (!written.equals(place)) {
            try {
                Files.deleteIfExists(written);
            } catch (IOException e) {
                // The next run tries again.
            }
        }
    }
}
