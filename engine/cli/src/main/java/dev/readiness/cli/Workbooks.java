package dev.readiness.cli;

import dev.readiness.office.intake.WorkbookReader;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The workbooks that a command line names: files, folders and patterns such as {@code 回收/*.xlsx}, which not every shell
 * resolves.
 *
 * @param files each once, those of a folder by name
 * @param missing the first name that nothing is found for
 */
record Workbooks(List<Path> files, Optional<String> missing) {

    static Workbooks named(List<String> names) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String name : names) {
            List<Path> found = found(name);
            if (found.isEmpty()) {
                return new Workbooks(List.of(), Optional.of(name));
            }
            found.stream().filter(file -> !holds(files, file)).forEach(files::add);
        }
        return new Workbooks(List.copyOf(files), Optional.empty());
    }

    private static boolean holds(List<Path> files, Path file) {
        Path same = file.toAbsolutePath().normalize();
        return files.stream()
                .anyMatch(other -> other.toAbsolutePath().normalize().equals(same));
    }

    private static List<Path> found(String name) throws IOException {
        Optional<Path> path = path(name);
        if (path.filter(Files::isDirectory).isPresent()) {
            return inFolder(path.get());
        }
        if (path.filter(Files::exists).isPresent() || !isPattern(name)) {
            return path.stream().toList(); // what is not there is reported among the problems
        }
        int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
        Path folder = Path.of(slash < 0 ? "" : name.substring(0, slash + 1));
        if (isPattern(folder.toString()) || !Files.isDirectory(folder)) {
            return List.of();
        }
        TreeSet<Path> matching = new TreeSet<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, name.substring(slash + 1))) {
            entries.forEach(matching::add);
        }
        return List.copyOf(matching);
    }

    private static Optional<Path> path(String name) {
        try {
            return Optional.of(Path.of(name));
        } catch (InvalidPathException e) { // on Windows no name holds an asterisk
            return Optional.empty();
        }
    }

    private static boolean isPattern(String name) {
        return name.contains("*") || name.contains("?");
    }

    /** Every spreadsheet right in {@code folder}, but not what a running program keeps there for itself. */
    private static List<Path> inFolder(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(WorkbookReader::isSpreadsheet)
                    .filter(file -> !file.getFileName().toString().startsWith("~$"))
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }
}
