package dev.readiness.engine.check;

import dev.readiness.criteria.problem.CheckProblem;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;

/**
 * Finds submissions: files as they are named, and those below folders or matched by patterns. Whatever else of the kind
 * is found is named, so that none can disappear unseen.
 */
public final class SubmissionFiles {
    private static final Set<ProblemCode> UNKNOWN = Set.of(
            CheckProblem.PASSED_BY,
            CheckProblem.WORKBOOK_PASSED_BY,
            CheckProblem.COPY_PASSED_BY,
            CheckProblem.FOLDER_PASSED_BY);

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
                            ? new Problem(CheckProblem.UNKNOWN_FILE, problem.location(), "", problem.arguments())
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
        SubmissionFiles found = new SubmissionFiles(PathWords.anyOf(excluded));
        words.forEach(found::add);
        return new Found(found.files, found.problems, found.passedBy, found.excludedFiles);
    }

    private void add(String word) {
        Optional<Path> path = PathWords.path(word);
        if (path.filter(Files::isDirectory).isPresent()) {
            walk(word, PathWords.tidy(path.get()), file -> true);
        } else if (PathWords.isPattern(word)) {
            pattern(word);
        } else {
            path.ifPresentOrElse(this::take, () -> none(word));
        }
    }

    private void pattern(String word) {
        Path base = PathWords.base(word);
        try {
            Predicate<Path> matches = PathWords.matching(word);
            if (Files.isDirectory(base)) {
                walk(word, base, matches);
            } else {
                none(word);
            }
        } catch (PatternSyntaxException e) {
            none(word);
        }
    }

    private void none(String word) {
        problems.add(at(CheckProblem.NO_SUBMISSIONS, word, word));
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
                .forEach(file -> passedBy.add(at(CheckProblem.COPY_PASSED_BY, file.toString(), file.toString())));
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
        ProblemCode code = FileNames.isWorkbook(file) ? CheckProblem.WORKBOOK_PASSED_BY : CheckProblem.PASSED_BY;
        passedBy.add(at(code, file.toString(), file.toString()));
    }

    /** What links lead to in {@code folder} is checked all the same. */
    private void passBy(Path folder, List<Path> found) {
        List<Path> inside =
                found.stream().filter(file -> !seen.contains(real(file))).toList();
        if (!inside.isEmpty()) {
            passedBy.add(at(
                    CheckProblem.FOLDER_PASSED_BY,
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
                passedBy.add(at(CheckProblem.LINK_TO_CHECKED, link.toString(), target.toString()));
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

    /** Workbooks come in parts, and come back by {@code import}: in a folder only an empty one is looked at. */
    private static FileKind ofWorkbook(Path path) {
        try {
            return Files.size(path) == 0 ? FileKind.NOTHING : FileKind.OTHER;
        } catch (IOException e) {
            return FileKind.SUBMISSION;
        }
    }
}
