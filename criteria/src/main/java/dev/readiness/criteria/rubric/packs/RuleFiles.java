package dev.readiness.criteria.rubric.packs;

import dev.readiness.criteria.document.Documents;
import dev.readiness.criteria.document.Sha256;
import dev.readiness.criteria.document.Source;
import dev.readiness.criteria.problem.PackProblem;
import dev.readiness.criteria.problem.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rules of a pack as they are written: {@code rules/*.drl}.
 *
 * @param folder the pack
 * @param sources in the order of their names
 */
public record RuleFiles(Path folder, List<Source> sources) {
    private static final String RULES = "rules";
    private static final String ENDING = ".drl";
    private static final int MOST_FILES = 200;
    private static final int DEEPEST = 6;

    /**
     * Keeps a copy of {@code sources}.
     *
     * @param folder the pack
     * @param sources in the order of their names
     */
    public RuleFiles {
        sources = List.copyOf(sources);
    }

    /** Those of the pack {@code folder}; a file of rules that stands elsewhere in it is a problem. */
    static RuleFiles of(Path folder, Problems problems) {
        Path rules = folder.resolve(RULES);
        List<Source> sources = new ArrayList<>();
        for (Path file : files(folder, problems)) {
            if (PackFolders.leadsOut(file, folder)) {
                PackFolders.report(PackProblem.RUBRICS_LINK_OUT, file, problems);
            } else if (!rules.equals(file.getParent())) {
                PackFolders.report(PackProblem.RULES_ELSEWHERE, file, problems, rules.toString());
            } else {
                Documents.text(file, problems).ifPresent(sources::add);
            }
        }
        return new RuleFiles(folder, sources);
    }

    private static List<Path> files(Path folder, Problems problems) {
        List<Path> files;
        try (Stream<Path> walked = Files.walk(folder, DEEPEST)) {
            files = walked.filter(file -> file.toString().endsWith(ENDING))
                    .limit(MOST_FILES + 1)
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            PackFolders.report(PackProblem.RUBRICS_UNREADABLE, folder, problems);
            return List.of();
        }
        if (files.size() > MOST_FILES) {
            PackFolders.report(PackProblem.RUBRICS_TOO_MANY, folder, problems, String.valueOf(MOST_FILES));
            return List.of();
        }
        return files;
    }

    /** {@return whether the pack has no rules of its own} */
    public boolean isEmpty() {
        return sources.isEmpty();
    }

    /** {@return SHA-256 over names and bytes, wherever the pack lies, in hexadecimal} */
    public String digest() {
        MessageDigest digest = Sha256.digest();
        for (Source source : sources) {
            Path name = Path.of(source.name()).getFileName();
            digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
            source.addTo(digest);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
