package dev.readiness.criteria.rubric.packs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.RequirementProblem;
import dev.readiness.criteria.submission.Rendered;
import dev.readiness.criteria.text.Lang;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Broken rubrics, each folder beside what their writer is told. After a change that is meant, {@code mvn -pl criteria test
 * -Dupdate.goldens=true} writes the expected texts anew: read every difference before committing it.
 */
class BadRubricTest {
    private static final Path FOLDER = Path.of("src/test/resources/bad-rubrics");
    private static final String EXPECTED = ".expected";
    private static final boolean UPDATE = Boolean.getBoolean("update.goldens");

    @ParameterizedTest
    @MethodSource("folders")
    void a_writer_is_told_what_is_wrong_where_and_what_to_write(Path folder) throws IOException {
        Path golden = golden(folder);
        Packs.Read read = Packs.with(List.of(folder));
        String told = Rendered.of(read.problems());
        if (UPDATE) {
            Files.writeString(golden, told);
        }
        assertThat(told).isEqualTo(Files.readString(golden)).doesNotContainPattern("\\{\\d}");
        assertThat(read.hasErrors()).isTrue();
        assertThat(read.packs().ids()).isEqualTo(new Packs().ids());
    }

    @ParameterizedTest
    @MethodSource("folders")
    void the_same_is_told_in_english(Path folder) {
        assertThat(Packs.with(List.of(folder)).problems())
                .isNotEmpty()
                .extracting((Problem problem) -> problem.message(Lang.EN) + problem.remedy(Lang.EN))
                .noneMatch(text -> text.matches("(?s).*\\{\\d.*"));
    }

    @Test
    void every_expected_text_has_its_folder() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.filter(file -> file.toString().endsWith(EXPECTED)))
                    .containsExactlyInAnyOrderElementsOf(
                            folders().stream().map(BadRubricTest::golden).toList());
        }
    }

    @Test
    void everything_that_can_be_wrong_with_a_formula_has_its_folder() throws IOException {
        String told = Files.readString(FOLDER.resolve("formula" + EXPECTED));
        assertThat(RequirementProblem.values())
                .filteredOn(code -> code.name().startsWith("RUBRIC_FORMULA_"))
                .isNotEmpty()
                .allSatisfy(code -> assertThat(told).contains(" " + code + "\n"));
    }

    static List<Path> folders() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> folders = files.filter(Files::isDirectory).sorted().toList();
            assertThat(folders).isNotEmpty();
            return folders;
        }
    }

    private static Path golden(Path folder) {
        return folder.resolveSibling(folder.getFileName() + EXPECTED);
    }
}
