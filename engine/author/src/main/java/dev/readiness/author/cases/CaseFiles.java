package dev.readiness.author.cases;

import dev.readiness.criteria.document.Document;
import dev.readiness.criteria.document.Documents;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.PackProblem;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.Problems;
import dev.readiness.criteria.rubric.packs.Packs;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The case files that ship with the rules, and those in a folder of cases. */
public final class CaseFiles {
    private static final String ROOT = "cases/";

    private CaseFiles() {}

    /**
     * {@return the names of the case files that ship with a rubric, in alphabetical order; none if it ships with none}
     *
     * @param rubric its id, such as {@code neimenggu-2023}
     */
    public static List<String> of(String rubric) {
        Objects.requireNonNull(rubric, "rubric");
        return new String(bytes("index"), StandardCharsets.UTF_8)
                .lines()
                .filter(file -> file.startsWith(rubric + "/"))
                .toList();
    }

    /**
     * {@return the case files of a rubric, by name: those beside a pack in a folder, or those that ship}
     *
     * @param packs know whether the rubric has a folder
     * @param id of the rubric
     * @param problems is added why a file can't be read
     */
    public static List<Document> of(Packs packs, String id, Problems problems) {
        Objects.requireNonNull(problems, "problems");
        return packs.folder(id)
                .map(folder -> in(folder.resolve("cases"), problems))
                .orElseGet(() -> of(id).stream()
                        .flatMap(file -> Documents.parse(file, bytes(file), problems).stream())
                        .toList());
    }

    /** The case files in {@code folder}, by name; none if there is no such folder. */
    private static List<Document> in(Path folder, Problems problems) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .flatMap(file -> Documents.read(file, problems).stream())
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            problems.add(new Problem(
                    PackProblem.RUBRICS_UNREADABLE,
                    new Location(folder.toString(), 1, 1),
                    "",
                    List.of(folder.toString())));
            return List.of();
        }
    }

    /**
     * {@return the content of a case file that ships, YAML in UTF-8}
     *
     * @param name as {@link #of(String)} gives it
     * @throws IllegalStateException if there is no such file
     */
    public static byte[] bytes(String name) {
        Objects.requireNonNull(name, "name");
        try (InputStream in = CaseFiles.class.getClassLoader().getResourceAsStream(ROOT + name)) {
            if (in == null) {
                throw new IllegalStateException("The case file (" + name + ") must ship with the rules.");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
