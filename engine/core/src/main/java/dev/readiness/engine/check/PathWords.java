package dev.readiness.engine.check;

import dev.readiness.criteria.document.Parts;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;

/** What people mean by the words that they name files with: a file, a folder, or a pattern of both. */
public final class PathWords {
    private static final String SIGNS_OF_A_PATTERN = "*?[{";

    private PathWords() {}

    /**
     * {@return whether {@code word} may name more than one submission: a folder, a pattern, or JSON Lines}
     *
     * @param word a file, a folder or a pattern
     */
    public static boolean mayBeMany(String word) {
        return path(word).filter(Files::isDirectory).isPresent() || isPattern(word) || Parts.isJsonLines(word);
    }

    /**
     * {@return what any of {@code patterns} matches, by its path or by its own name}
     *
     * @param patterns names such as {@code *.json}, or paths such as {@code data/old/**}
     * @throws PatternSyntaxException if one of them is none
     */
    public static Predicate<Path> anyOf(List<String> patterns) {
        List<PathMatcher> matchers =
                patterns.stream().map(PathWords::slashed).map(PathWords::glob).toList();
        return file -> matchers.stream()
                .anyMatch(matcher ->
                        matcher.matches(file) || file.getFileName() != null && matcher.matches(file.getFileName()));
    }

    /** Empty where the platform does not take {@code word} for a path, such as a pattern on Windows. */
    static Optional<Path> path(String word) {
        try {
            return Optional.of(Path.of(word));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /**
     * {@return whether {@code word} is a pattern; what is there under that very name is none}
     *
     * @param word a file, a folder or a pattern
     */
    public static boolean isPattern(String word) {
        return path(word).filter(Files::exists).isEmpty()
                && word.chars().anyMatch(c -> SIGNS_OF_A_PATTERN.indexOf(c) >= 0);
    }

    /** {@code ./data} as {@code data}; beyond a link {@code ..} may mean another folder than it says. */
    static Path tidy(Path folder) {
        return folder.toString().contains("..") ? folder : folder.normalize();
    }

    /**
     * {@return the folder that all stands in that a pattern may match}
     *
     * @param word a pattern
     */
    public static Path base(String word) {
        String slashes = slashed(word);
        int first = 0;
        while (SIGNS_OF_A_PATTERN.indexOf(slashes.charAt(first)) < 0) {
            first++;
        }
        int cut = slashes.lastIndexOf('/', first);
        return Path.of(cut < 0 ? "" : slashes.substring(0, Math.max(1, cut)));
    }

    /**
     * {@return what a pattern matches} As in a shell, {@code **} stands for no folder, too.
     *
     * @param word a pattern
     * @throws PatternSyntaxException if it is none
     */
    public static Predicate<Path> matching(String word) {
        PathMatcher some = glob(slashed(word));
        PathMatcher none = glob(slashed(word).replace("**/", ""));
        return file -> some.matches(file) || none.matches(file);
    }

    private static String slashed(String word) {
        return word.replace('\\', '/');
    }

    private static PathMatcher glob(String pattern) {
        return FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    }
}
