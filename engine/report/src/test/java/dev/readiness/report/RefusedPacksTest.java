package dev.readiness.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.criteria.text.Lang;
import dev.readiness.report.text.ProblemText;
import dev.readiness.report.writing.Style;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Packs that can't be read, each named like the problem that it has, beside what its writer is told. */
class RefusedPacksTest {
    private static final Path FOLDER = Path.of("src/test/resources/refused");
    private static final boolean UPDATE = Boolean.getBoolean("update.goldens");

    static List<String> packs() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> packs = files.filter(Files::isDirectory)
                    .map(pack -> pack.getFileName().toString())
                    .sorted()
                    .toList();
            assertThat(packs).isNotEmpty();
            return packs;
        }
    }

    @ParameterizedTest
    @MethodSource("packs")
    void a_pack_is_refused_for_its_problem_and_no_other(String pack) {
        Packs.Read read = Packs.with(List.of(FOLDER.resolve(pack)));
        assertThat(read.packs().find(pack)).isEmpty();
        assertThat(read.problems())
                .extracting(problem ->
                        problem.code().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .containsOnly(pack);
    }

    @ParameterizedTest
    @MethodSource("packs")
    void its_writer_is_told_what_is_wrong_where_and_what_to_write(String pack) throws IOException {
        List<Problem> problems = Packs.with(List.of(FOLDER.resolve(pack))).problems();
        String told = new ProblemText(Lang.ZH, Style.PLAIN).render(problems);
        Path golden = FOLDER.resolve(pack + ".expected");
        if (UPDATE) {
            Files.writeString(golden, told);
        }
        assertThat(told).isEqualTo(Files.readString(golden)).doesNotContainPattern("\\{\\d}");
    }
}
