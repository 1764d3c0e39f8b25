package dev.readiness.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A reader to be fuzzed, and the files that show the fuzzer what it reads. */
enum Target {
    SUBMISSION_YAML(
            SubmissionYamlInput.class, "criteria/src/test/resources/bad", ".yaml", "samples", "submission.yaml"),
    SUBMISSION_JSON(SubmissionJsonInput.class, "criteria/src/test/resources/bad", ".json"),
    TASK_TABLE(TaskTableInput.class, "samples", "tasks.yaml"),
    RUBRIC(RubricInput.class, "criteria/packs", ".yaml", "engine/report/src/test/resources/refused", ".yaml"),
    CONFIG(ConfigInput.class, "engine/fuzz/src/test/resources/seeds", ".yml"),
    BASELINE(BaselineInput.class, "samples", "report.json", "engine/fuzz/src/test/resources/seeds", ".json");

    private static final Path ROOT = Path.of(System.getProperty("readiness.root"));

    private final Class<?> input;
    private final List<String> places;

    /** @param places folders, each followed by the ending of the files in it */
    Target(Class<?> input, String... places) {
        this.input = input;
        this.places = List.of(places);
    }

    /** The class whose {@code fuzzerTestOneInput} reads one input. */
    String entry() {
        return input.getName();
    }

    List<Path> seeds() {
        return Stream.iterate(0, place -> place < places.size(), place -> place + 2)
                .flatMap(place -> files(ROOT.resolve(places.get(place)), places.get(place + 1)))
                .toList();
    }

    /** What was once more than a problem. */
    List<Path> regressions() {
        Path folder = ROOT.resolve("engine/fuzz/src/test/resources/regressions/" + name());
        return Files.exists(folder) ? files(folder, "").toList() : List.of();
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !file.toString().contains("/target/"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
