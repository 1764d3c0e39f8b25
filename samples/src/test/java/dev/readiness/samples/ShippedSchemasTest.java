package dev.readiness.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The schemas in the distribution are those that the command prints, by the names that it lists. */
class ShippedSchemasTest {
    private static final Path SHIPPED = Readiness.home().resolve("schema");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void each_listed_schema_ships_and_no_other() throws IOException {
        List<String> listed = Readiness.command()
                .run("schema")
                .out()
                .lines()
                .map(line -> line.substring(0, line.indexOf(' ')).replace(':', '-') + ".schema.json")
                .toList();
        assertThat(listed).isNotEmpty();
        try (Stream<Path> files = Files.list(SHIPPED)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(listed);
        }
    }

    @Test
    void what_ships_is_what_the_command_writes_and_prints() throws IOException {
        assertThat(Readiness.command().run("schema", "-o", folder.toString()).code())
                .isZero();
        try (Stream<Path> files = Files.list(SHIPPED)) {
            assertThat(files.toList())
                    .isNotEmpty()
                    .allSatisfy(file ->
                            assertThat(folder.resolve(file.getFileName())).hasSameBinaryContentAs(file));
        }
        assertThat(Readiness.command().run("schema", "tasks:longting-2022").out())
                .isEqualTo(Files.readString(SHIPPED.resolve("tasks-longting-2022.schema.json")));
    }

    @Test
    void a_schema_in_english_has_the_same_name_and_other_words() {
        String english = Readiness.command()
                .run("schema", "submission:neimenggu-2023", "--lang", "en")
                .out();
        assertThat(english)
                .contains(
                        "urn:readiness:submission:neimenggu-2023:1",
                        "Public satisfaction",
                        "\"public-satisfaction\"",
                        "\"^群众满意度$\"")
                .doesNotContain("填报");
    }
}
