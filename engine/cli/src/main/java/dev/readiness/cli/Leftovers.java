package dev.readiness.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What killed runs left: told by its lock, which nobody holds any more. Where there are no locks, nothing is. */
final class Leftovers {
    /** Holds the lock of a folder. */
    static final String LOCK = ".lock";

    private Leftovers() {}

    /** Marks what {@code channel} writes as in use by this run. */
    static boolean lock(FileChannel channel) {
        try {
            return channel.tryLock() != null;
        } catch (IOException e) {
            return false;
        }
    }

    /** Removes what killed runs left in {@code folder}; opening what is of this run would give up its lock. */
    static void remove(Path folder) {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, Unfinished.PATTERN)) {
            for (Path part : left) {
                Path locked = Files.isDirectory(part, LinkOption.NOFOLLOW_LINKS) ? part.resolve(LOCK) : part;
                if (!Unfinished.isOwn(part) && Files.isRegularFile(locked, LinkOption.NOFOLLOW_LINKS)) {
                    removeIfFree(part, locked);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // It is somebody else's to read.
        }
    }

    private static void removeIfFree(Path part, Path locked) {
        try (FileChannel channel = FileChannel.open(locked, StandardOpenOption.WRITE)) {
            if (lock(channel)) {
                delete(part);
            }
        } catch (IOException e) {
            // It is somebody else's to remove.
        }
    }

    /** Deletes {@code part} with all that is in it, if it is there. */
    static void delete(Path part) throws IOException {
        if (!Files.exists(part, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> walked = Files.walk(part)) {
            all = walked.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }
}
