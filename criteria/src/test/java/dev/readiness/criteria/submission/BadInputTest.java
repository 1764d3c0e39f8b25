package dev.readiness.criteria.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Malformed files, each beside what a clerk is told about it. After a change that is meant, {@code mvn -pl criteria test
 * -Dupdate.goldens=true} writes the expected texts anew: read every difference before committing it.
 */
class BadInputTest {
    private static final Path FOLDER = Path.of("src/test/resources/bad");
    private static final String EXPECTED = ".expected";
    private static final boolean UPDATE = Boolean.getBoolean("update.goldens");

    @ParameterizedTest
    @MethodSource("inputs")
    void a_clerk_is_told_what_is_wrong_where_and_what_to_write(Path input) throws IOException {
        Path golden = golden(input);
        ReadSubmission read =
                Samples.READER.read(input.getFileName().toString(), Files.readAllBytes(input), Overrides.none());
        String told = Rendered.of(read.problems());
        if (UPDATE) {
            Files.writeString(golden, told);
        }
        assertThat(golden).exists();
        assertThat(told).isEqualTo(Files.readString(golden));
        assertThat(told).as("every place in a sentence is filled").doesNotContainPattern("\\{\\d}");
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void a_file_is_refused_exactly_if_it_holds_an_error(Path input) throws IOException {
        ReadSubmission read =
                Samples.READER.read(input.getFileName().toString(), Files.readAllBytes(input), Overrides.none());
        boolean error = Rendered.of(read.problems()).lines().anyMatch(line -> line.startsWith("错误 "));
        assertThat(read.submission().isEmpty()).isEqualTo(error);
        if (input.getFileName().toString().contains("accepted")) {
            assertThat(read.problems()).isEmpty();
        }
    }

    @Test
    void every_expected_text_has_its_input() throws IOException {
        Set<Path> wanted = inputs().stream().map(BadInputTest::golden).collect(Collectors.toSet());
        assertThat(wanted).as("inputs of different names").hasSameSizeAs(inputs());
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.filter(file -> file.toString().endsWith(EXPECTED))).isSubsetOf(wanted);
        }
    }

    @Test
    void inputs_that_are_about_carriage_returns_still_hold_them() throws IOException {
        List<Path> windows = inputs().stream()
                .filter(input -> input.getFileName().toString().startsWith("crlf-"))
                .toList();
        assertThat(windows).isNotEmpty();
        for (Path input : windows) {
            assertThat(Files.readString(input)).contains("\r\n").doesNotContainPattern("[^\r]\n");
        }
    }

    static List<Path> inputs() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> inputs = files.filter(file -> !file.toString().endsWith(EXPECTED))
                    .sorted()
                    .toList();
            assertThat(inputs).isNotEmpty();
            return inputs;
        }
    }

    private static Path golden(Path input) {
        return input.resolveSibling(input.getFileName() + EXPECTED);
    }
}
