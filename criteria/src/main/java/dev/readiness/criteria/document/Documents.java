package dev.readiness.criteria.document;

import dev.readiness.criteria.problem.DocumentProblem;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.ProblemCode;
import dev.readiness.criteria.problem.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Reads files into documents. Only a file that can't be parsed ends in no document. */
public final class Documents {
    private Documents() {}

    /**
     * Reads {@code path}; its name decides between JSON ({@code .json}, {@code .jsonl}, {@code .ndjson}) and YAML.
     *
     * @param path the file, as the user gave it
     * @param problems take what is wrong with it
     * @return the document; empty, with a problem, if it can't be read or parsed
     */
    public static Optional<Document> read(Path path, Problems problems) {
        Objects.requireNonNull(problems, "problems");
        try (InputStream in = Files.newInputStream(path)) {
            return parse(path.toString(), in.readNBytes(Limits.BYTES + 1), problems);
        } catch (NoSuchFileException e) {
            return refuse(path, DocumentProblem.FILE_NOT_FOUND, problems);
        } catch (IOException e) {
            return refuse(path, DocumentProblem.FILE_UNREADABLE, problems);
        }
    }

    /**
     * Reads {@code path} as text, whatever it means.
     *
     * @param path the file, as the user gave it
     * @param problems take what is wrong with it
     * @return the text; empty, with a problem, if it can't be read
     */
    public static Optional<Source> text(Path path, Problems problems) {
        Objects.requireNonNull(problems, "problems");
        try (InputStream in = Files.newInputStream(path)) {
            Part part = new Part(path.toString(), in.readNBytes(Limits.BYTES + 1), 1, true);
            if (part.bytes().length > Limits.BYTES) {
                problems.add(problem(part, DocumentProblem.FILE_TOO_LARGE, String.valueOf(Limits.BYTES / 1024 / 1024)));
                return Optional.empty();
            }
            return Decoding.decode(part, problems);
        } catch (IOException e) {
            problems.add(unreadable(path, DocumentProblem.FILE_UNREADABLE));
            return Optional.empty();
        }
    }

    /**
     * Parses {@code bytes}; {@code name} stands in every location, its ending decides between JSON and YAML.
     *
     * @param name what stands in every location; its ending decides between JSON and YAML
     * @param bytes UTF-8, or UTF-16 with a byte-order mark
     * @param problems take what is wrong with it
     * @return the document; empty, with a problem, if it can't be parsed; where there is an error, it serves to find
     *     more of them, and for nothing else
     */
    public static Optional<Document> parse(String name, byte[] bytes, Problems problems) {
        return parse(new Part(name, bytes, 1, true), problems);
    }

    /**
     * Parses {@code part}, whose places are those of its file.
     *
     * @param part a text, whose places are those of its file
     * @param problems take what is wrong with it
     * @return the document; empty, with a problem, if it can't be parsed; where there is an error, it serves to find
     *     more of them, and for nothing else
     */
    public static Optional<Document> parse(Part part, Problems problems) {
        Objects.requireNonNull(problems, "problems");
        if (part.bytes().length > Limits.BYTES) {
            problems.add(problem(part, DocumentProblem.FILE_TOO_LARGE, String.valueOf(Limits.BYTES / 1024 / 1024)));
            return Optional.empty();
        }
        return Decoding.decode(part, problems)
                .flatMap(source -> part.format() == Format.JSON
                        ? JsonTree.parse(source, problems)
                        : YamlTree.parse(source, problems));
    }

    private static Optional<Document> refuse(Path path, ProblemCode code, Problems problems) {
        problems.add(unreadable(path, code));
        return Optional.empty();
    }

    private static Problem unreadable(Path path, ProblemCode code) {
        return new Problem(code, new Location(path.toString(), 1, 1), "", List.of(path.toString()));
    }

    /** A problem of {@code part} as a whole. */
    static Problem problem(Part part, ProblemCode code, String... arguments) {
        return new Problem(code, new Location(part.name(), part.line(), 1), "", List.of(arguments));
    }
}
