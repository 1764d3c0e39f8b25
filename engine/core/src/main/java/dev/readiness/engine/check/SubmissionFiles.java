package dev.readiness.engine.check;

import dev.readiness.criteria.document.Parts;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.ProblemCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;

/**
 * Finds submissions: files as they are named, and those below folders or matched by patterns. Below a folder hidden
 * folders are passed by, and links are not followed.
 */
public final class SubmissionFiles {
    private static final int LARGEST = 8 * 1024 * 1024;
    private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json", ".jsonl", ".ndjson");
    private static final String SIGNS_OF_A_PATTERN = "*?[{";

    private final List<Path> files = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();
    private int skipped;

    private SubmissionFiles() {}

    /**
     * What was found.
     *
     * @param files each once, in the order in which they were named; those of one folder or pattern by path
     * @param problems of folders that can't be read or hold no submission
     * @param skipped how many YAML and JSON files are no submissions
     */
    public record Found(List<Path> files, List<Problem> problems, int skipped) {
        public Found {
            files = List.copyOf(files);
            problems = List.copyOf(problems);
        }
    }

    /** The submissions that {@code words} name: files, folders, and patterns such as {@code data/**}{@code /*.yaml}. */
    public static Found find(List<String> words) {
        SubmissionFiles found = new SubmissionFiles();
        words.forEach(found::add);
        return new Found(found.files, found.problems, found.skipped);
    }

    private void add(String word) {
        Optional<Path> path = asPath(word);
        if (path.filter(Files::isDirectory).isPresent()) {
            walk(word, tidy(path.get()), file -> true);
        } else if (isPattern(path, word)) {
            pattern(word);
        } else {
            path.ifPresentOrElse(this::take, () -> none(word));
        }
    }

    /** Whether {@code word} may name more than one submission: a folder, a pattern, or JSON Lines. */
    public static boolean mayBeMany(String word) {
        Optional<Path> path = asPath(word);
        return path.filter(Files::isDirectory).isPresent() || isPattern(path, word) || Parts.isJsonLines(word);
    }

    private static boolean isPattern(Optional<Path> path, String word) {
        return path.filter(Files::exists).isEmpty() && word.chars().anyMatch(c -> SIGNS_OF_A_PATTERN.indexOf(c) >= 0);
    }

    /** Empty where the platform does not take {@code word} for a path, such as a pattern on Windows. */
    private static Optional<Path> asPath(String word) {
        try {
            return Optional.of(Path.of(word));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** {@code ./data} as {@code data}; beyond a link {@code ..} may mean another folder than it says. */
    private static Path tidy(Path folder) {
        return folder.toString().contains("..") ? folder : folder.normalize();
    }

    private void pattern(String word) {
        String slashes = word.replace('\\', '/');
        int cut = slashes.lastIndexOf('/', firstSign(slashes));
        Path base = Path.of(cut < 0 ? "" : slashes.substring(0, Math.max(1, cut)));
        try {
            // As in a shell, ** stands for no folder, too.
            Predicate<Path> matches = matcher(slashes).or(matcher(slashes.replace("**/", "")));
            if (Files.isDirectory(base)) {
                walk(word, base, matches);
            } else {
                none(word);
            }
        } catch (PatternSyntaxException e) {
            none(word);
        }
    }

    private static Predicate<Path> matcher(String pattern) {
        return FileSystems.getDefault().getPathMatcher("glob:" + pattern)::matches;
    }

    private static int firstSign(String word) {
        int first = 0;
        while (SIGNS_OF_A_PATTERN.indexOf(word.charAt(first)) < 0) {
            first++;
        }
        return first;
    }

    private void none(String word) {
        refuse(word, ProblemCode.NO_SUBMISSIONS);
    }

    private void refuse(String name, ProblemCode code) {
        problems.add(new Problem(code, new Location(name, 1, 1), "", List.of(name)));
    }

    private void walk(String word, Path folder, Predicate<Path> wanted) {
        List<Path> candidates = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new Visitor(folder, candidates));
        } catch (IOException e) {
            refuse(folder.toString(), ProblemCode.FILE_UNREADABLE);
        }
        candidates.removeIf(wanted.negate());
        candidates.sort(null);
        boolean any = false;
        for (Path candidate : candidates) {
            if (isSubmission(candidate)) {
                take(candidate);
                any = true;
            } else if (!ConfigPlaces.isConfig(candidate)) {
                skipped++;
            }
        }
        if (!any) {
            none(word);
        }
    }

    private void take(Path path) {
        if (seen.add(real(path))) {
            files.add(path);
        }
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }

    /** What can't be read is taken for a submission, so that it is named. */
    private static boolean isSubmission(Path path) {
        if (Files.isSymbolicLink(path)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(path)) {
            return TopKeys.areOfASubmission(in.readNBytes(LARGEST));
        } catch (IOException e) {
            return true;
        }
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        private final Path root;
        private final List<Path> candidates;

        Visitor(Path root, List<Path> candidates) {
            this.root = root;
            this.candidates = candidates;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            Path name = folder.getFileName();
            boolean hidden =
                    !folder.equals(root) && name != null && name.toString().startsWith(".");
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
            if (ENDINGS.stream().anyMatch(name::endsWith)) {
                candidates.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException fault) {
            refuse(file.toString(), ProblemCode.FILE_UNREADABLE);
            return FileVisitResult.CONTINUE;
        }
    }
}
