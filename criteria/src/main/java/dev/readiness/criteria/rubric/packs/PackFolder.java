package dev.readiness.criteria.rubric.packs;

import dev.readiness.criteria.document.Document;
import dev.readiness.criteria.document.Documents;
import dev.readiness.criteria.problem.PackProblem;
import dev.readiness.criteria.problem.Problems;
import dev.readiness.criteria.rubric.OwnRules;
import dev.readiness.criteria.rubric.reader.Pack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder of the user's that holds a pack: it has a {@value Pack#IDENTITY}.
 *
 * @param path as the user wrote it
 * @param id its name
 */
record PackFolder(Path path, String id) {
    private static final String ENDING = ".yaml";
    private static final int MOST_FILES = 200;

    static PackFolder at(Path path) {
        Path name = path.toAbsolutePath().normalize().getFileName();
        return new PackFolder(path, name == null ? "" : name.toString());
    }

    static boolean isOne(Path path) {
        return Files.isRegularFile(path.resolve(Pack.IDENTITY));
    }

    /** Its files; empty if they can't all be read. */
    Optional<Pack> read(RuleFiles ruleFiles, RuleSource source, Problems problems) {
        List<Document> documents = new ArrayList<>();
        for (Path file : files(problems)) {
            if (PackFolders.leadsOut(file, path)) {
                PackFolders.report(PackProblem.RUBRICS_LINK_OUT, file, problems);
            } else if (!Files.isRegularFile(file)) {
                PackFolders.report(PackProblem.RUBRICS_UNREADABLE, file, problems);
            } else {
                Documents.read(file, problems).ifPresent(documents::add);
            }
        }
        Optional<OwnRules> rules = source.of(ruleFiles, problems);
        return problems.hasErrors() ? Optional.empty() : Optional.of(Pack.of(id, documents, rules));
    }

    private List<Path> files(Problems problems) {
        List<Path> files;
        try (Stream<Path> listed = Files.list(path)) {
            files = listed.filter(file -> file.toString().endsWith(ENDING))
                    .limit(MOST_FILES + 1)
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            PackFolders.report(PackProblem.RUBRICS_UNREADABLE, path, problems);
            return List.of();
        }
        if (files.size() > MOST_FILES) {
            PackFolders.report(PackProblem.RUBRICS_TOO_MANY, path, problems, String.valueOf(MOST_FILES));
            return List.of();
        }
        return files;
    }
}
