package dev.readiness.engine.check;

import dev.readiness.criteria.document.Parts;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.ProblemCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Finds submissions: files as they are named, and those below folders or matched by patterns. Whatever else of the kind
 * is found is named, so that none can disappear unseen.
 */
public final class SubmissionFiles {
    private static final int LARGEST = 8 * 1024 * 1024;
    private static final Set<ProblemCode> UNKNOWN = EnumSet.of(
            ProblemCode.PASSED_BY,
            ProblemCode.WORKBOOK_PASSED_BY,
            ProblemCode.COPY_PASSED_BY,
            ProblemCode.FOLDER_PASSED_BY);
    private static final String SIGNS_OF_A_PATTERN = "*?[{";

    private final List<Path> files = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> passedBy = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();
    private final Set<Path> folders = new HashSet<>();
    private final Predicate<Path> excluded;
    private int excludedFiles;

    private SubmissionFiles(Predicate<Path> excluded) {
        this.excluded = excluded;
    }

    /**
     * What was found.
     *
     * @param files each once, in the order in which they were named; those of one folder or pattern by path
     * @param problems of folders that can't be read or hold no submission, and of what lies there and can't be read
     * @param passedBy warnings that name what lies there and is no submission, or is one that is checked already
     * @param excluded how many files were left out on purpose
     */
    public record Found(List<Path> files, List<Problem> problems, List<Problem> passedBy, int excluded) {
        /**
         * Keeps copies of {@code files}, {@code problems} and {@code passedBy}.
         *
         * @param files each once, in the order in which they were named; those of one folder or pattern by path
         * @param problems of folders that can't be read or hold no submission, and of what lies there and can't be
         *     read
         * @param passedBy warnings that name what lies there and is no submission, or is one that is checked already
         * @param excluded how many files were left out on purpose
         */
        public Found {
            files = List.copyOf(files);
            problems = List.copyOf(problems);
            passedBy = List.copyOf(passedBy);
        }

        /**
         * {@return the same, only that {@code known} files are not named as strangers}
         *
         * @param known files that are there for another reason, such as configurations
         */
        public Found knowing(List<Path> known) {
            Set<Path> places = new HashSet<>();
            known.forEach(each -> places.add(real(each)));
            List<Problem> strangers = passedBy.stream()
                    .filter(problem ->
                            !places.contains(real(Path.of(problem.location().file()))))
                    .toList();
            return new Found(files, problems, strangers, excluded);
        }

        /** {@return the same with nothing passed by: what is no submission can't be checked, which is an error} */
        public Found strict() {
            List<Problem> all = new ArrayList<>(problems);
            passedBy.stream()
                    .map(problem -> UNKNOWN.contains(problem.code())
                            ? new Problem(ProblemCode.UNKNOWN_FILE, problem.location(), "", problem.arguments())
                            : problem)
                    .forEach(all::add);
            return new Found(files, all, List.of(), excluded);
        }

        /**
         * {@return the same with {@code more} at the end, which is not looked for}
         *
         * @param more a file that is given by its name
         */
        public Found with(Path more) {
            List<Path> all = new ArrayList<>(files);
            all.add(more);
            return new Found(all, problems, passedBy, excluded);
        }

        /**
         * {@return the same, only with the {@code kept} files}
         *
         * @param kept whether a file stays
         */
        public Found keeping(Predicate<Path> kept) {
            return new Found(files.stream().filter(kept).toList(), problems, passedBy, excluded);
        }
    }

    /**
     * {@return the submissions that {@code words} name: files, folders, and patterns such as {@code data/**}{@code
     * /*.yaml}}
     *
     * @param words files, folders and patterns, as the user gave them
     */
    public static Found find(List<String> words) {
        return find(words, List.of());
    }

    /**
     * {@return the same without what {@code excluded} patterns match below folders and patterns}
     *
     * @param words files, folders and patterns, as the user gave them
     * @param excluded names such as {@code *.json}, or paths such as {@code data/old/**}
     * @throws PatternSyntaxException if one of them is none
     */
    public static Found find(List<String> words, List<String> excluded) {
        List<PathMatcher> matchers = excluded.stream()
                .map(pattern -> FileSystems.getDefault().getPathMatcher("glob:" + pattern.replace('\\', '/')))
                .toList();
        SubmissionFiles found = new SubmissionFiles(file -> matchers.stream()
                .anyMatch(matcher ->
                        matcher.matches(file) || file.getFileName() != null && matcher.matches(file.getFileName())));
        words.forEach(found::add);
        return new Found(found.files, found.problems, found.passedBy, found.excludedFiles);
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

    /**
     * {@return whether {@code word} may name more than one submission: a folder, a pattern, or JSON Lines}
     *
     * @param word a file, a folder or a pattern
     */
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
        problems.add(at(ProblemCode.NO_SUBMISSIONS, word, word));
    }

    private static Problem at(ProblemCode code, String name, String... arguments) {
        return new Problem(code, new Location(name, 1, 1), "", Arrays.asList(arguments));
    }

    private void walk(String word, Path folder, Predicate<Path> wanted) {
        Predicate<Path> kept = wanted.and(file -> !isExcluded(file));
        Tree tree = Tree.below(folder, kept);
        int before = files.size();
        List<Path> tasks = new ArrayList<>();
        for (Path file : tree.files()) {
            FileKind kind = FileNames.isWorkbook(file) ? ofWorkbook(file) : TopKeys.kind(file);
            switch (kind) {
                case SUBMISSION, NOTHING -> take(file);
                case TASKS -> tasks.add(file);
                case OTHER -> passBy(file);
            }
        }
        problems.addAll(tree.problems());
        tree.links().forEach(this::takeLink);
        tree.leftovers()
                .forEach(file -> passedBy.add(at(ProblemCode.COPY_PASSED_BY, file.toString(), file.toString())));
        tree.sideFolders().forEach(aside -> passBy(aside, SideFolder.submissions(aside, kept)));
        tasks.stream().filter(file -> !isBesideSubmission(file)).forEach(this::passBy);
        if (files.size() == before) {
            none(word);
        }
    }

    private boolean isExcluded(Path file) {
        boolean is = excluded.test(file);
        excludedFiles += is ? 1 : 0;
        return is;
    }

    private void passBy(Path file) {
        ProblemCode code = FileNames.isWorkbook(file) ? ProblemCode.WORKBOOK_PASSED_BY : ProblemCode.PASSED_BY;
        passedBy.add(at(code, file.toString(), file.toString()));
    }

    /** What links lead to in {@code folder} is checked all the same. */
    private void passBy(Path folder, List<Path> found) {
        List<Path> inside =
                found.stream().filter(file -> !seen.contains(real(file))).toList();
        if (!inside.isEmpty()) {
            passedBy.add(at(
                    ProblemCode.FOLDER_PASSED_BY,
                    folder.toString(),
                    folder.toString(),
                    String.valueOf(inside.size()),
                    folder.relativize(inside.get(0)).toString()));
        }
    }

    /** A link to what is checked already is not checked again, but named. */
    private void takeLink(Path link) {
        FileKind kind = FileNames.isWorkbook(link) ? ofWorkbook(link) : TopKeys.kind(link);
        if (kind == FileKind.SUBMISSION || kind == FileKind.NOTHING) {
            Path target = real(link);
            if (seen.contains(target)) {
                passedBy.add(at(ProblemCode.LINK_TO_CHECKED, link.toString(), target.toString()));
            } else {
                take(link);
            }
        } else if (kind == FileKind.OTHER) {
            passBy(link);
        }
    }

    /** A task table serves the submissions of its own folder and those above. */
    private boolean isBesideSubmission(Path tasks) {
        for (Path folder = tasks.toAbsolutePath().getParent(); folder != null; folder = folder.getParent()) {
            if (folders.contains(folder)) {
                return true;
            }
        }
        return false;
    }

    private void take(Path path) {
        if (seen.add(real(path))) {
            files.add(path);
            Optional.ofNullable(path.toAbsolutePath().getParent()).ifPresent(folders::add);
        }
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }

    /**
     * {@return what {@code file} says it is, as far as two lines of its text tell; it is not checked}
     *
     * @param file a file that may be no submission
     */
    public static Optional<Claim> claim(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return claim(new String(in.readNBytes(LARGEST), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * {@return what a file that holds {@code text} says it is}
     *
     * @param text what may be no submission
     */
    public static Optional<Claim> claim(String text) {
        Matcher region = Written.REGION.matcher(text);
        Matcher rubric = Written.RUBRIC.matcher(text);
        return region.find() && rubric.find()
                ? Optional.of(new Claim(rubric.group(1).strip(), region.group(1).strip()))
                : Optional.empty();
    }

    /** Workbooks come in parts, and come back by {@code import}: in a folder only an empty one is looked at. */
    private static FileKind ofWorkbook(Path path) {
        try {
            return Files.size(path) == 0 ? FileKind.NOTHING : FileKind.OTHER;
        } catch (IOException e) {
            return FileKind.SUBMISSION;
        }
    }

    /** Made when it is first asked for: whoever names one file needs none of it. */
    private static final class Written {
        private static final String VALUE = "[\"']?\\s*[:：]\\s*[\"']?([^\"'#,}\\r\\n]+)";
        private static final Pattern REGION = Pattern.compile("(?m)^[\\s{,]*[\"']?region" + VALUE);
        private static final Pattern RUBRIC = Pattern.compile("(?m)^[\\s{,]*[\"']?rubric" + VALUE);
    }
}
