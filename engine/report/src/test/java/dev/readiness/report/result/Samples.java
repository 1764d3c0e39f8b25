package dev.readiness.report.result;

import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.criteria.submission.Overrides;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.criteria.submission.SubmissionReader;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.Assessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The samples, assessed. */
final class Samples {
    private static final Path FOLDER = Path.of("../../samples");

    /** Knows the rubrics that ship, and the sample's own. */
    private static final Packs PACKS =
            Packs.with(List.of(FOLDER.resolve("overlay-example"))).packs();

    private static final Assessor ASSESSOR = new Assessor(PACKS);
    private static final SubmissionReader READER = new SubmissionReader(PACKS);

    private Samples() {}

    static List<Path> files() {
        try (Stream<Path> files = Files.walk(FOLDER, 3)) {
            return files.filter(file -> file.endsWith("submission.yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Assessment assess(Path file) {
        return ASSESSOR.assess(file, Overrides.none()).assessment().orElseThrow();
    }

    /** What {@code text} says, as the file {@code name} would. */
    static Submission read(String name, String text) {
        return READER.read(name, text.getBytes(StandardCharsets.UTF_8), Overrides.none())
                .submission()
                .orElseThrow();
    }
}
