package dev.readiness.office.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.submission.Overrides;
import dev.readiness.criteria.submission.ReadSubmission;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.criteria.submission.SubmissionReader;
import dev.readiness.criteria.text.Lang;
import dev.readiness.office.grid.BookFile;
import dev.readiness.office.layout.DataColumn;
import dev.readiness.office.template.Template;
import dev.readiness.office.template.TemplateRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms go out again with what was handed in, and what comes back changed or cleared is changed or cleared. */
class SecondRoundTest {
    private static final String RATE = "sampling-completion-rate";
    private static final String YEARLY = "monitoring-meetings";
    private static final String YAML = """
            rubric: neimenggu-2023
            region: 甲旗
            asOf: 2023-12-01
            notApplicable:
              - {clause: 19, reason: 无此业务}
            indicators:
              食品安全抽检监测会议次数: {2022: 2, 2023: 3}   # 核对过
              监督抽检完成率: {numerator: 117, denominator: 118, evidence: [资料/8-28.pdf], note: 少一批}
              监督抽检均衡推进: 是
            """;

    private final SubmissionReader reader = new SubmissionReader(SampleBook.PACKS);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Submission read(String yaml) {
        ReadSubmission read =
                reader.read("a.yaml", yaml.getBytes(StandardCharsets.UTF_8), Overrides.today(LocalDate.of(2024, 1, 1)));
        assertThat(read.submission()).as(read.problems().toString()).isPresent();
        return read.submission().orElseThrow();
    }

    private static XSSFWorkbook again(Submission before) throws IOException {
        TemplateRequest request = new TemplateRequest(
                before.rubric(),
                Optional.empty(),
                Optional.of(before.region()),
                Optional.of(before.asOf()),
                before.asOf(),
                Lang.ZH,
                TemplateRequest.Places.NONE,
                Optional.of(before));
        return new XSSFWorkbook(
                new ByteArrayInputStream(new Template(request).whole().get(0).bytes()));
    }

    private static Cell cell(XSSFWorkbook book, String key, DataColumn column) {
        for (Row row : book.getSheet("填报")) {
            if (row.getCell(0) != null && row.getCell(0).toString().equals(key)) {
                return row.getCell(column.ordinal());
            }
        }
        throw new IllegalArgumentException("There must be a row (" + key + ").");
    }

    private Imported merge(XSSFWorkbook book, Optional<Path> into) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.write(out);
        return new Import(SampleBook.PACKS, LocalDate.of(2024, 1, 1))
                .merge(List.of(BookFile.of("b.xlsx", out.toByteArray())), into, () -> {});
    }

    private Path submission() throws IOException {
        return Files.writeString(folder.resolve("a.yaml"), YAML);
    }

    @Test
    void a_form_that_comes_back_as_it_went_out_changes_nothing() throws IOException {
        assertThat(merge(again(read(YAML)), Optional.of(submission())).submission())
                .contains(YAML);
    }

    /** 无 of a rate goes out as 0 of 0, and an exemption comes back under the name that people know. */
    @Test
    void none_and_a_single_indicator_that_does_not_apply_come_back_as_they_went_out() throws IOException {
        String yaml = YAML.replace("监督抽检均衡推进: 是", "不合格食品核查处置率: 无")
                .replace("reason: 无此业务}", "reason: 无此业务}\n  - {indicator: 保健食品企业体系检查覆盖率, reason: 无此企业}");
        Path file = Files.writeString(folder.resolve("none.yaml"), yaml);
        Imported onto = merge(again(read(yaml)), Optional.of(file));
        assertThat(onto.submission()).contains(yaml);
        assertThat(onto.exempt()).extracting(Indicator::id).containsExactly("health-food-audit-coverage");
        assertThat(onto.open())
                .extracting(Indicator::id)
                .doesNotContain("health-food-audit-coverage", "failed-samples-handled")
                .contains("sampling-evenly-paced");
        Imported fresh = merge(again(read(yaml)), Optional.empty());
        assertThat(fresh.submission().orElseThrow())
                .contains("{indicator: 保健食品企业体系检查覆盖率, reason: 无此企业}")
                .doesNotContain("health-food");
    }

    @Test
    void what_was_changed_is_changed_and_what_was_cleared_is_cleared() throws IOException {
        XSSFWorkbook book = again(read(YAML));
        cell(book, RATE, DataColumn.VALUE).setCellValue("清空");
        cell(book, YEARLY + "/2022", DataColumn.VALUE).setCellValue("清空");
        cell(book, YEARLY + "/2023", DataColumn.VALUE).setCellValue(4);
        Imported imported = merge(book, Optional.of(submission()));
        assertThat(imported.problems()).isEmpty();
        String yaml = imported.submission().orElseThrow();
        assertThat(yaml).contains("食品安全抽检监测会议次数: {2022: , 2023: 4}   # 核对过\n", "监督抽检均衡推进: 是\n");
        assertThat(read(yaml).readings().keySet()).doesNotContain(RATE);
        assertThat(imported.replaced().values()).anyMatch(before -> before.contains("117"));
    }

    @Test
    void a_blank_cell_leaves_what_was_handed_in() throws IOException {
        XSSFWorkbook book = again(read(YAML));
        cell(book, YEARLY + "/2023", DataColumn.VALUE).setBlank();
        assertThat(merge(book, Optional.of(submission())).submission()).contains(YAML);
    }

    @Test
    void one_unit_s_figure_and_another_s_wish_to_clear_it_are_a_conflict() throws IOException {
        XSSFWorkbook book = again(read(YAML));
        cell(book, RATE, DataColumn.VALUE).setCellValue("清空");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.write(out);
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        again(read(YAML)).write(other);
        Imported imported = new Import(SampleBook.PACKS, LocalDate.of(2024, 1, 1))
                .merge(
                        List.of(BookFile.of("b.xlsx", out.toByteArray()), BookFile.of("c.xlsx", other.toByteArray())),
                        Optional.of(submission()),
                        () -> {});
        assertThat(imported.conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.values())
                        .extracting(Conflict.Said::value)
                        .containsExactly("清空", "117 / 118"));
    }

    @Test
    void cells_that_differ_from_what_was_handed_in_change_their_colour() throws IOException {
        XSSFWorkbook book = again(read(YAML));
        Sheet before = book.getSheet("上次");
        assertThat(book.isSheetVeryHidden(book.getSheetIndex(before))).isTrue();
        Cell rate = cell(book, RATE, DataColumn.NUMERATOR);
        assertThat(before.getRow(rate.getRowIndex())
                        .getCell(rate.getColumnIndex())
                        .getNumericCellValue())
                .isEqualTo(117);
        var formatting = book.getSheet("填报").getSheetConditionalFormatting();
        assertThat(java.util.stream.IntStream.range(0, formatting.getNumConditionalFormattings())
                        .mapToObj(i -> formatting
                                .getConditionalFormattingAt(i)
                                .getRule(0)
                                .getFormula1()))
                .contains("J3<>'上次'!J3");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 3, 5})
    void whatever_was_handed_in_goes_out_again_and_is_read_back(long seed) throws IOException {
        Submission typed = read(RandomSubmission.of(SampleBook.PACKS, new Random(seed)));
        Imported imported = merge(again(typed), Optional.empty());
        Submission back = read(imported.submission().orElseThrow());
        assertThat(Figures.of(back)).isEqualTo(Figures.of(typed)).isNotEmpty();
        assertThat(back.exemptions().keySet()).isEqualTo(typed.exemptions().keySet());
    }
}
