package dev.readiness.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A program that a test needs and that not every machine has. Where {@code READINESS_NO_SKIP} is set, as in CI, it has
 * to be there; elsewhere the test is skipped.
 */
final class OutsideProgram {
    private OutsideProgram() {}

    /** Where the first of {@code names} is that the path of the environment holds. */
    static Path find(String... names) {
        Optional<Path> found = Arrays.stream(names)
                .flatMap(OutsideProgram::onPath)
                .filter(Files::isExecutable)
                .findFirst();
        String missing = "none of " + Arrays.toString(names) + " is installed";
        if (System.getenv("READINESS_NO_SKIP") != null) {
            assertThat(found).as(missing).isPresent();
        }
        assumeThat(found).as(missing).isPresent();
        return found.orElseThrow();
    }

    private static Stream<Path> onPath(String name) {
        return Arrays.stream(System.getenv("PATH").split(java.io.File.pathSeparator))
                .map(folder -> Path.of(folder, name));
    }
}
