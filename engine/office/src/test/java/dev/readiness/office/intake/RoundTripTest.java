package dev.readiness.office.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.readiness.criteria.problem.WorkbookProblem;
import dev.readiness.criteria.submission.Overrides;
import dev.readiness.criteria.submission.ReadSubmission;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.criteria.submission.SubmissionReader;
import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.Assessor;
import dev.readiness.office.grid.BookFile;
import dev.readiness.report.json.JsonReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Template, filled in, imported and assessed comes to what the same figures typed in YAML come to. */
class RoundTripTest {
    private static final Path SAMPLE = Path.of("../../samples/neimenggu-2023/baiyun-obo/submission.yaml");
    private static final Path SOFFICE = Path.of("/usr/bin/soffice");

    private final Assessor assessor = new Assessor(SampleBook.PACKS, List.of(new WorkbookReader(SampleBook.PACKS)));
    private final SubmissionReader reader =
            new SubmissionReader(SampleBook.PACKS, List.of(new WorkbookReader(SampleBook.PACKS)));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void a_workbook_is_assessed_as_the_same_figures_typed() throws IOException {
        Path workbook = Files.write(folder.resolve("填报表.xlsx"), FilledTemplate.of(sample()));
        assertThat(report(workbook)).isEqualTo(report(typed()));
    }

    @Test
    void an_imported_submission_is_assessed_as_the_same_figures_typed() throws IOException {
        Path workbook = Files.write(folder.resolve("填报表.xlsx"), FilledTemplate.of(sample()));
        assertThat(report(imported(workbook))).isEqualTo(report(typed()));
    }

    @Test
    void a_workbook_saved_by_libreoffice_is_imported_like_one_saved_by_excel() throws Exception {
        assumeThat(SOFFICE).exists();
        Path workbook = Files.write(folder.resolve("filled.xlsx"), FilledTemplate.of(sample()));
        Path saved = folder.resolve("saved");
        Process office = new ProcessBuilder(
                        SOFFICE.toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx:Calc MS Excel 2007 XML",
                        "--outdir",
                        saved.toString(),
                        workbook.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        assertThat(office.waitFor(3, TimeUnit.MINUTES)).isTrue();
        Path written = saved.resolve("filled.xlsx");
        assertThat(written).exists();
        assertThat(Files.readAllBytes(written)).isNotEqualTo(Files.readAllBytes(workbook));
        assertThat(report(written)).isEqualTo(report(typed()));
        assertThat(report(imported(written))).isEqualTo(report(typed()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whatever_is_filled_in_is_read_back(long seed) throws IOException {
        String yaml = RandomSubmission.of(SampleBook.PACKS, new Random(seed));
        Submission typed = reader.read("typed.yaml", yaml.getBytes(StandardCharsets.UTF_8), Overrides.none())
                .submission()
                .orElseThrow();
        Path workbook = Files.write(folder.resolve("random.xlsx"), FilledTemplate.of(typed));
        ReadSubmission read = reader.read(workbook, Overrides.none());
        assertThat(read.problems()).extracting(problem -> problem.code()).doesNotContain(WorkbookProblem.CELL_FORMULA);
        assertSame(read.submission().orElseThrow(), typed);
        assertSame(
                reader.read(imported(workbook), Overrides.none()).submission().orElseThrow(), typed);
    }

    private static void assertSame(Submission read, Submission typed) {
        assertThat(Figures.of(read)).isEqualTo(Figures.of(typed)).isNotEmpty();
        assertThat(read.exemptions().keySet()).isEqualTo(typed.exemptions().keySet());
        assertThat(read.region()).isEqualTo(typed.region());
        assertThat(read.asOf()).isEqualTo(typed.asOf());
    }

    private Submission sample() throws IOException {
        return reader.read(typed(), Overrides.none()).submission().orElseThrow();
    }

    /** The sample without what no workbook says: target and task table. */
    private Path typed() throws IOException {
        String text = Files.readString(SAMPLE).replaceAll("(?m)^(target|tasks|note):.*\\n", "");
        return Files.writeString(folder.resolve("typed.yaml"), text);
    }

    private Path imported(Path workbook) throws IOException {
        Imported imported = new Import(SampleBook.PACKS, LocalDate.of(2024, 1, 1))
                .merge(List.of(BookFile.at(workbook)), Optional.empty(), () -> {});
        return Files.writeString(
                folder.resolve("imported.yaml"), imported.submission().orElseThrow());
    }

    /** The report without what tells files and places. */
    private String report(Path file) {
        String report = new JsonReport(Lang.ZH)
                .render(assessor.assess(file, Overrides.none()).assessment().orElseThrow());
        return report.replaceAll("(?s)\"location\" : \\{.*?}", "\"location\"")
                .replaceAll("(?s)\"input\" : \\{.*?}", "");
    }
}
