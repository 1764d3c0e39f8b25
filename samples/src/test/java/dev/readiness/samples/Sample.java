package dev.readiness.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A folder of samples that holds a submission.
 *
 * @param folder relative to the repository
 */
record Sample(Path folder) {
    private static final Path SAMPLES = Path.of("samples");

    /** Every folder two levels below the samples that holds a submission, by name. */
    static List<Sample> all() {
        try (Stream<Path> found =
                Files.find(Readiness.root().resolve(SAMPLES), 3, (path, kind) -> path.endsWith("submission.yaml"))) {
            return found.map(path -> Readiness.root().relativize(path.getParent()))
                    .filter(folder -> folder.getNameCount() == 3)
                    .sorted()
                    .map(Sample::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Sample named(String name) {
        return all().stream()
                .filter(sample -> sample.folder.endsWith(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There must be a sample (" + name + ")."));
    }

    /** Its path as the README writes it. */
    String submission() {
        return folder.resolve("submission.yaml").toString();
    }

    /** Where its submission lies, wherever the command runs. */
    Path file() {
        return Readiness.root().resolve(folder).resolve("submission.yaml");
    }

    /** What {@code report} has to be, byte for byte: the whole of it where one lies here, what it decides elsewhere. */
    Golden golden() {
        Path place = Readiness.root().resolve(folder);
        Path whole = place.resolve("report.json");
        return Files.exists(whole)
                ? new Golden(whole, Report::stable)
                : new Golden(place.resolve("standing.txt"), Standing::of);
    }

    /**
     * @param file what a sample must give
     * @param of makes it out of a JSON report
     */
    record Golden(Path file, UnaryOperator<String> of) {}

    @Override
    public String toString() {
        return folder.toString();
    }
}
