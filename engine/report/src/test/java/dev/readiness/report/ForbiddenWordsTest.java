package dev.readiness.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A self-assessment never claims what only an authority decides. */
class ForbiddenWordsTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final List<String> SHIPPED = List.of(
            "criteria/packs",
            "criteria/src/main",
            "rules/drl",
            "engine/core/src/main",
            "engine/report/src/main",
            "engine/author/src/main",
            "engine/office/src/main",
            "engine/cli/src/main");

    @Test
    void nothing_that_ships_says_that_a_region_passes() {
        List<Path> files = SHIPPED.stream().flatMap(ForbiddenWordsTest::files).toList();
        assertThat(files).hasSizeGreaterThan(50);
        assertThat(files).allSatisfy(file -> assertThat(file).content().doesNotContain("达标"));
    }

    private static Stream<Path> files(String folder) {
        try (Stream<Path> found = Files.walk(ROOT.resolve(folder))) {
            return found.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
