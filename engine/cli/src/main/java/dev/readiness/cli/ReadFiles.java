package dev.readiness.cli;

import dev.readiness.criteria.problem.Problem;
import dev.readiness.engine.Assessment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The files that a run reads; no report may replace one of them. Safe to share between threads. Each is known by what it
 * is and not by its path, so that a report is compared with all of them at once.
 */
final class ReadFiles {
    private final Set<Object> files = ConcurrentHashMap.newKeySet();
    private volatile List<Path> folders = List.of();

    void add(Path file) {
        identity(file).ifPresent(files::add);
    }

    void addAll(Collection<Path> more) {
        more.forEach(this::add);
    }

    /** The files that an assessment was made of, and those in which it found something wrong. */
    void add(Optional<Assessment> assessment, List<Problem> problems) {
        assessment.ifPresent(known -> {
            Path submission = Path.of(known.submission().input().path());
            known.submission().tasks().map(submission::resolveSibling).ifPresent(this::add);
        });
        problems.forEach(problem -> add(Path.of(problem.location().file())));
    }

    /** Everything in {@code read} is read, too. */
    void setFolders(List<Path> read) {
        folders = List.copyOf(read);
    }

    /** Whether {@code output} would be written over one of them. */
    boolean isReplacedBy(Output output) {
        return output.file().filter(Files::isRegularFile).filter(this::holds).isPresent();
    }

    private boolean holds(Path place) {
        return identity(place).filter(files::contains).isPresent()
                || folders.stream().anyMatch(folder -> isWithin(place, folder));
    }

    /** The same for all paths and links to a file; empty if there is no such file. */
    private static Optional<Object> identity(Path file) {
        try {
            Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
            return Optional.of(key == null ? file.toRealPath() : key);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean isWithin(Path place, Path folder) {
        try {
            return place.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }
}
