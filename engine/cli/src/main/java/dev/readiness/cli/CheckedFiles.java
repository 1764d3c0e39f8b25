package dev.readiness.cli;

import static dev.readiness.cli.Syntax.option;
import static dev.readiness.cli.Syntax.parameter;

import dev.readiness.criteria.problem.Location;
import dev.readiness.engine.check.Claim;
import dev.readiness.engine.check.Expected;
import dev.readiness.engine.check.PathWords;
import dev.readiness.engine.check.SubmissionFiles;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Which files a check is of. */
final class CheckedFiles {
    /** Stands for standard input among the files. */
    private static final String STANDARD_INPUT = "-";

    private boolean strict;

    private @Nullable String changedSince;

    private String standardInput = "stdin.yaml";

    private List<String> excluded = List.of();

    private List<String> words = List.of();

    /**
     * The files of one check.
     *
     * @param found those to check
     * @param all those that are there, checked or not
     * @param streams what to read instead of a file of that name
     * @param removed what files said they were that are gone since the revision of which changes are looked for
     */
    record Chosen(
            SubmissionFiles.Found found, List<Path> all, Map<Path, InputStream> streams, Map<Claim, Expected> removed) {
        /** Whether there is one submission at most. */
        boolean isOne() {
            return found.files().size() == 1
                    && !PathWords.mayBeMany(found.files().get(0).toString());
        }
    }

    void declare(Syntax syntax) {
        syntax.flag(option("--strict"), value -> strict = value);
        syntax.one(option("--changed-since").paramLabel("REF"), String.class, value -> changedSince = value);
        syntax.one(option("--stdin-name").paramLabel("FILE"), String.class, value -> standardInput = value);
        syntax.many(
                option("--exclude").paramLabel("GLOB").converters(new Glob()), String.class, value -> excluded = value);
        syntax.many(parameter("FILE|DIR|GLOB").arity("1..*"), String.class, value -> words = value);
    }

    /** The revision of which changes are looked for; empty if all are checked. */
    String since() {
        return changedSince == null ? "" : changedSince;
    }

    /** The folders that are named. */
    List<Path> folders() {
        return words.stream().flatMap(CheckedFiles::folder).toList();
    }

    /**
     * Finds them.
     *
     * @param read files that are read for something else
     * @throws Changes.Unknown if git can't say what has changed
     */
    Chosen find(Session session, List<Path> read) throws Changes.Unknown {
        List<String> named =
                words.stream().filter(word -> !word.equals(STANDARD_INPUT)).toList();
        SubmissionFiles.Found all = SubmissionFiles.find(named, excluded).knowing(read);
        Map<Claim, Expected> removed = new LinkedHashMap<>();
        SubmissionFiles.Found found = changed(session, strict ? all.strict() : all, removed);
        if (named.size() == words.size()) {
            return new Chosen(found, all.files(), Map.of(), removed);
        }
        Path name = Path.of(standardInput);
        return new Chosen(found.with(name), all.files(), Map.of(name, System.in), removed);
    }

    /** Of {@code all} those that have changed, if that is asked for; those that are gone are added to {@code removed}. */
    private SubmissionFiles.Found changed(Session session, SubmissionFiles.Found all, Map<Claim, Expected> removed)
            throws Changes.Unknown {
        if (changedSince == null) {
            return all;
        }
        List<Place> places = words.stream().flatMap(Place::of).toList();
        Path folder = places.stream().findFirst().map(Place::folder).orElse(Path.of(""));
        Changes changes = Changes.since(changedSince, folder.toAbsolutePath());
        places.forEach(each -> removed.putAll(removed(changes, each, changedSince)));
        SubmissionFiles.Found found = all.keeping(changes.touching(all.files()));
        session.note(
                "check.changedSince",
                changedSince,
                found.files().size(),
                all.files().size() - found.files().size());
        return found;
    }

    private Map<Claim, Expected> removed(Changes changes, Place place, String since) {
        Predicate<Path> wanted = place.wanted().and(PathWords.anyOf(excluded).negate());
        Map<Claim, Expected> removed = new LinkedHashMap<>();
        changes.removedBelow(place.folder()).forEach((relative, text) -> {
            Path file = place.folder().resolve(relative);
            if (wanted.test(file)) {
                Claim.in(text).ifPresent(claim -> removed.put(claim.compared(), gone(claim, file, since)));
            }
        });
        return removed;
    }

    private static Expected gone(Claim claim, Path file, String since) {
        return new Expected(
                claim.region(), Optional.of(claim.rubric()), file.toString(), "", "", new Location(since, 1, 1));
    }

    /** A folder that is named, or that a pattern looks through, with what of it is wanted. */
    private record Place(Path folder, Predicate<Path> wanted) {
        /** None of a file, nor of what is no pattern, which is told as such where files are looked for. */
        static Stream<Place> of(String word) {
            try {
                return PathWords.isPattern(word)
                        ? Stream.of(new Place(PathWords.base(word), PathWords.matching(word)))
                        : CheckedFiles.folder(word).map(named -> new Place(named, file -> true));
            } catch (PatternSyntaxException e) {
                return Stream.empty();
            }
        }
    }

    private static Stream<Path> folder(String word) {
        try {
            return Stream.of(Path.of(word)).filter(Files::isDirectory);
        } catch (InvalidPathException e) { // on Windows no name holds an asterisk
            return Stream.empty();
        }
    }

    /** A pattern of paths. */
    static final class Glob implements Reading<String> {
        @Override
        public String form() {
            return "usage.glob";
        }

        @Override
        public String convert(String text) {
            try {
                FileSystems.getDefault().getPathMatcher("glob:" + text);
                return text;
            } catch (PatternSyntaxException e) {
                throw new CommandLine.TypeConversionException(text);
            }
        }
    }
}
