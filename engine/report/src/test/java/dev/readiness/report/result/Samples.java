package dev.readiness.report.result;

import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.criteria.submission.Overrides;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.Assessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The samples, assessed. */
final class Samples {
    private static final Path FOLDER = Path.of("../../samples");

    /** Knows the rubrics that ship, and the sample's own. */
    private static final Assessor ASSESSOR =
            new Assessor(Packs.with(List.of(FOLDER.resolve("overlay-example"))).packs());

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
}
