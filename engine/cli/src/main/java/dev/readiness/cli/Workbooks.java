package dev.readiness.cli;

import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.Problems;
import dev.readiness.office.intake.ReturnedFiles;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The workbooks that a command line names: files, folders, archives and patterns such as {@code 回收/*.xlsx}, which not
 * every shell resolves.
 *
 * @param files those named twice once
 * @param paths what the names stand for in the file system
 * @param problems what was passed over, and why
 * @param missing the first name that nothing is found for
 */
record Workbooks(ReturnedFiles files, List<Path> paths, List<Problem> problems, Optional<String> missing) {

    static Workbooks named(List<String> names) throws IOException {
        List<Path> paths = new ArrayList<>();
        Problems problems = new Problems();
        ReturnedFiles returned = new ReturnedFiles(problems);
        for (String name : names) {
            List<Path> found = found(name);
            int before = returned.count();
            for (Path path : found) {
                if (!holds(paths, path)) {
                    paths.add(path);
                    returned.add(path);
                }
            }
            boolean folder = found.stream().anyMatch(Files::isDirectory);
            if (found.isEmpty() || folder && returned.count() == before) {
                return new Workbooks(returned, List.of(), problems.inOrder(), Optional.of(name));
            }
        }
        return new Workbooks(returned, List.copyOf(paths), problems.inOrder(), Optional.empty());
    }

    private static boolean holds(List<Path> files, Path file) {
        Path same = file.toAbsolutePath().normalize();
        return files.stream()
                .map(other -> other.toAbsolutePath().normalize())
                .anyMatch(other -> same.equals(other) || Files.isDirectory(other) && same.startsWith(other));
    }

    private static List<Path> found(String name) throws IOException {
        Optional<Path> path = path(name);
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
}
