package dev.readiness.office.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.problem.Severity;
import dev.readiness.criteria.submission.Overrides;
import dev.readiness.criteria.submission.ReadSubmission;
import dev.readiness.criteria.submission.SubmissionReader;
import dev.readiness.criteria.text.Lang;
import dev.readiness.report.text.ProblemText;
import dev.readiness.report.writing.Style;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a clerk is told about a workbook that something is the matter with. After a change that is meant,
 * {@code -Dupdate.goldens=true} writes the expected texts anew: read every difference before committing it.
 */
class SpoiltBooksTest {
    private static final Path FOLDER = Path.of("src/test/resources/spoilt");
    private static final boolean UPDATE = Boolean.getBoolean("update.goldens");

    private final SubmissionReader reader =
            new SubmissionReader(SampleBook.PACKS, List.of(new WorkbookReader(SampleBook.PACKS)));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest
    @MethodSource("names")
    void a_clerk_is_told_the_cell_what_it_shows_what_is_wrong_and_what_to_write(String name) throws IOException {
        ReadSubmission read = read(name);
        String told =
                new ProblemText(Lang.ZH, Style.PLAIN).render(read.problems()).replace(folder.toString() + "/", "");
        Path golden = FOLDER.resolve(name + ".txt");
        if (UPDATE) {
            Files.writeString(golden, told);
        }
        assertThat(told).isEqualTo(Files.readString(golden)).doesNotContainPattern("\\{\\d}");
    }

    @ParameterizedTest
    @MethodSource("names")
    void nothing_goes_by_in_silence_and_an_error_means_no_submission(String name) {
        ReadSubmission read = read(name);
        assertThat(read.problems()).isNotEmpty();
        assertThat(read.submission().isEmpty())
                .isEqualTo(read.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR));
    }

    @Test
    void every_expected_text_has_its_workbook() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            Set<String> texts = files.map(file -> file.getFileName().toString().replace(".txt", ""))
                    .collect(Collectors.toSet());
            assertThat(texts).isEqualTo(SpoiltBooks.all().keySet());
        }
    }

    private ReadSubmission read(String name) {
        SampleBook book = SampleBook.empty();
        SpoiltBooks.all().get(name).accept(book);
        return reader.read(book.write(folder.resolve("book.xlsx")), Overrides.none());
    }

    static Set<String> names() {
        return SpoiltBooks.all().keySet();
    }
}
