package dev.readiness.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a run has begun and not completed. Whatever ends the run, it goes with it, and from then on nothing more is begun:
 * a signal that comes between two files would leave the second behind.
 */
final class Unfinished {
    /** Of this run. */
    static final Unfinished HERE = new Unfinished();

    private static final String PREFIX = ".readiness-";
    private static final String SUFFIX = ".part";
    /** Fits the names of all runs. */
    static final String PATTERN = PREFIX + "*" + SUFFIX;
    /** Begins the names of this run. */
    private static final String OWN = PREFIX + token() + "-";

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(HERE::end, "readiness-remove"));
    }

    /** Guarded by this. */
    private final Set<Part> begun = new HashSet<>();

    private final Set<Path> cleared = ConcurrentHashMap.newKeySet();

    private boolean ending;

    /** Something that is no good unless it is complete. */
    interface Part {
        void remove();
    }

    /** Begins something. */
    interface Beginning<T extends Part> {
        T begin() throws IOException;
    }

    private static String token() {
        return Long.toHexString(ProcessHandle.current().pid() * 31 ^ System.nanoTime());
    }

    /** A name beside {@code place} that no other run and nothing else of this one has. */
    private static Path beside(Path place) {
        return place.resolveSibling(OWN + Long.toHexString(System.nanoTime()) + SUFFIX);
    }

    /** A name beside {@code place}, where nothing of a killed run is left. */
    Path besideCleared(Path place) {
        Path written = beside(place.toAbsolutePath());
        if (cleared.add(written.getParent())) { // once: a run may write thousands of files into a folder
            Leftovers.remove(Objects.requireNonNull(written.getParent()));
        }
        return written;
    }

    /** Whether {@code file} has a name of this run. */
    static boolean isOwn(Path file) {
        return String.valueOf(file.getFileName()).startsWith(OWN);
    }

    /**
     * What {@code beginning} begins, until it is forgotten.
     *
     * @throws FileSystemException if the run is ending
     */
    synchronized <T extends Part> T begin(Path place, Beginning<T> beginning) throws IOException {
        if (ending) {
            throw new FileSystemException(place.toString(), null, "the run is ending");
        }
        T part = beginning.begin();
        begun.add(part);
        return part;
    }

    /** It is complete, or removed. */
    synchronized void forget(Part part) {
        begun.remove(part);
    }

    /** Gives up whatever is begun: the run ends without signal and in disorder. */
    synchronized void drop() {
        begun.forEach(Part::remove);
        begun.clear();
    }

    synchronized void end() {
        ending = true;
        drop();
    }
}
