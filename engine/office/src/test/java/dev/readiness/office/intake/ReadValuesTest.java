package dev.readiness.office.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.WorkbookProblem;
import dev.readiness.criteria.rubric.Value;
import dev.readiness.criteria.submission.Evidence;
import dev.readiness.criteria.submission.Overrides;
import dev.readiness.criteria.submission.ReadSubmission;
import dev.readiness.criteria.submission.Reading;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.criteria.submission.SubmissionReader;
import dev.readiness.office.layout.DataColumn;
import dev.readiness.office.layout.SheetLayout;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is filled in in a workbook reads as the same typed in YAML. */
class ReadValuesTest {
    private static final String RATE = "sampling-completion-rate";
    private static final String COUNT = "population-for-sampling";
    private static final String DRILL = "emergency-drills";
    private static final String ACCIDENT = "major-food-accidents";
    private static final String MEETINGS = "monitoring-meetings";

    private final SubmissionReader reader =
            new SubmissionReader(SampleBook.PACKS, List.of(new WorkbookReader(SampleBook.PACKS)));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void region_and_day_stand_in_the_guide() {
        Submission submission = read(SampleBook.empty());
        assertThat(submission.region()).isEqualTo("白云鄂博矿区");
        assertThat(submission.asOf()).isEqualTo(LocalDate.of(2023, 12, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-12-01", "2023/12/1", "2023年12月1日", "２０２３年１２月１日"})
    void the_day_may_be_written_as_people_write_it(String day) {
        Submission submission = read(SampleBook.empty().guide(SheetLayout.AS_OF_CELL, day));
        assertThat(submission.asOf()).isEqualTo(LocalDate.of(2023, 12, 1));
    }

    @Test
    void a_percentage_is_stored_as_a_share_of_one() {
        assertSame(SampleBook.empty().number(RATE, DataColumn.VALUE, 0.98, "0%"), "监督抽检完成率: 98%");
        assertSame(SampleBook.empty().number(RATE, DataColumn.VALUE, 0.9825, "0.00%"), "监督抽检完成率: 98.25%");
        assertSame(SampleBook.empty().number(RATE, DataColumn.VALUE, 1, "0%"), "监督抽检完成率: 100%");
    }

    @Test
    void what_is_stored_counts_and_not_what_is_shown() {
        assertSame(SampleBook.empty().number(RATE, DataColumn.VALUE, 0.9951, "0%"), "监督抽检完成率: 99.51%");
    }

    @Test
    void the_noise_of_binary_fractions_is_left_out() {
        assertSame(SampleBook.empty().number(RATE, DataColumn.VALUE, 0.1 + 0.2, "0%"), "监督抽检完成率: 30%");
    }

    @ParameterizedTest
    @ValueSource(strings = {"98%", "９８％", " 98.0 %", "98 ％"})
    void a_percentage_may_be_text(String text) {
        assertSame(SampleBook.empty().text(RATE, DataColumn.VALUE, text), "监督抽检完成率: 98%");
    }

    @Test
    void a_rate_may_be_counted() {
        SampleBook book =
                SampleBook.empty().number(RATE, DataColumn.NUMERATOR, 117).text(RATE, DataColumn.DENOMINATOR, "１１８");
        assertSame(book, "监督抽检完成率: {numerator: 117, denominator: 118}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12480", "12,480", "１２４８０", "12，480", "12480人"})
    void a_number_may_be_text_with_wide_digits_and_thousands_separators(String text) {
        assertSame(SampleBook.empty().text(COUNT, DataColumn.VALUE, text), "辖区人口数: 12480");
    }

    @Test
    void a_number_is_never_written_with_an_exponent() {
        assertSame(SampleBook.empty().number(COUNT, DataColumn.VALUE, 12480000, "#,##0"), "辖区人口数: 12480000");
    }

    @ParameterizedTest
    @CsvSource({"是, true", "否, false", "yes, true", "FALSE, false"})
    void yes_and_no_may_be_words(String text, boolean meant) {
        assertThat(reading(SampleBook.empty().text(attested(), DataColumn.VALUE, text), attested())
                        .value())
                .isEqualTo(new Value.Attestation(meant));
    }

    @Test
    void yes_and_no_may_be_truth_values() {
        SampleBook book = SampleBook.empty();
        String key = attested();
        book.cell(key, DataColumn.VALUE).setCellValue(true);
        assertThat(reading(book, key).value()).isEqualTo(new Value.Attestation(true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-07-12、2023-09-01",
                "2023/7/12，2023/9/1",
                "2023年7月12日\n2023年9月1日",
                "2023.7.12; 2023.9.1",
                "2023-07-12 2023-09-01",
                "２０２３年７月１２日、２０２３年９月１日",
                "二〇二三年七月十二日、二〇二三年九月一日",
                "20230712，20230901",
                "2023-07-12、2023-09-01、"
            })
    void days_may_be_written_and_parted_as_people_do(String days) {
        assertSame(SampleBook.empty().text(DRILL, DataColumn.DATES, days), "食品安全实战应急演练: [2023-07-12, 2023-09-01]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-07-12、2023-09-01", "2023年7月12日\n2023年9月1日", "2023/7/12,2023/9/1、"})
    void several_days_may_stand_where_a_single_value_is_asked_for(String days) {
        assertSame(SampleBook.empty().text(DRILL, DataColumn.VALUE, days), "食品安全实战应急演练: [2023-07-12, 2023-09-01]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yyyy-mm-dd", "yyyy\"年\"m\"月\"d\"日\"", "m/d/yy", "d-mmm-yy", "yyyy/m/d h:mm"})
    void a_day_may_be_a_serial_number_in_any_format_of_days(String format) {
        SampleBook book = SampleBook.empty();
        Cell cell = book.cell(DRILL, DataColumn.DATES);
        cell.setCellValue(LocalDate.of(2023, 7, 12));
        cell.setCellStyle(book.style(format));
        assertSame(book, "食品安全实战应急演练: [2023-07-12]");
    }

    @Test
    void a_day_may_be_counted_from_1904() {
        SampleBook book = SampleBook.empty();
        book.book().getCTWorkbook().getWorkbookPr();
        book.book().getCTWorkbook().addNewWorkbookPr().setDate1904(true);
        book.number(DRILL, DataColumn.DATES, 45119 - 1462, "yyyy-mm-dd");
        book.guide(SheetLayout.AS_OF_CELL, "2023-12-01");
        assertSame(book, "食品安全实战应急演练: [2023-07-12]");
    }

    @Test
    void a_day_beside_its_number_is_no_contradiction() {
        SampleBook book =
                SampleBook.empty().number(DRILL, DataColumn.VALUE, 1).text(DRILL, DataColumn.DATES, "2023-07-12");
        assertSame(book, "食品安全实战应急演练: {value: 1, dates: [2023-07-12]}");
    }

    @Test
    void none_is_a_statement() {
        assertSame(SampleBook.empty().text(ACCIDENT, DataColumn.VALUE, "无"), "重大及以上食品安全事故: 无");
        assertSame(SampleBook.empty().number(ACCIDENT, DataColumn.VALUE, 0), "重大及以上食品安全事故: 无");
    }

    @Test
    void each_year_has_a_row_of_its_own() {
        SampleBook book = SampleBook.empty()
                .number(MEETINGS + "/2022", DataColumn.VALUE, 2)
                .number(MEETINGS + "/2023", DataColumn.VALUE, 3);
        assertSame(book, "食品安全抽检监测会议次数: {2022: 2, 2023: 3}");
        assertThat(((Value.ByYear) reading(book, MEETINGS).value())
                        .years()
                        .get(2023)
                        .location())
                .hasToString(place(book, MEETINGS + "/2023", DataColumn.VALUE));
    }

    @Test
    void evidence_and_remarks_come_along() {
        SampleBook book = SampleBook.empty()
                .text(ACCIDENT, DataColumn.VALUE, "无")
                .text(ACCIDENT, DataColumn.EVIDENCE, "资料/109-1.pdf；资料/109-2.pdf\n资料/109-3.pdf")
                .text(ACCIDENT, DataColumn.NOTE, "含直报系统截图");
        Reading reading = reading(book, ACCIDENT);
        assertThat(reading.value()).isEqualTo(new Value.Events(List.of()));
        assertThat(reading.evidence())
                .extracting(Evidence::reference)
                .containsExactly("资料/109-1.pdf", "资料/109-2.pdf", "资料/109-3.pdf");
        assertThat(reading.note()).contains("含直报系统截图");
    }

    @Test
    void a_clause_may_be_declared_not_applicable() {
        Submission submission = read(SampleBook.empty().declare(19, "不适用", "辖区无粮食烘干业务"));
        assertThat(submission.exemptions().get(19).reason()).isEqualTo("辖区无粮食烘干业务");
        assertThat(submission.exemptions().get(19).location().cell()).startsWith("合理缺项!F");
    }

    @Test
    void a_reading_stands_at_its_cell_and_a_gap_where_it_would_be_filled_in() {
        SampleBook book = SampleBook.empty().text(RATE, DataColumn.VALUE, "98%");
        assertThat(reading(book, RATE).location()).hasToString(place(book, RATE, DataColumn.VALUE));
        Submission submission = read(book);
        assertThat(submission.gap(submission.rubric().indicator(COUNT).orElseThrow()))
                .hasToString(place(book, COUNT, DataColumn.VALUE));
    }

    @Test
    void what_stands_below_the_data_for_notes_is_nobodys_value() {
        SampleBook book = SampleBook.empty().text(RATE, DataColumn.VALUE, "98%");
        int last = book.sheet().getLastRowNum();
        var row = book.sheet().createRow(last + 2);
        row.createCell(DataColumn.KEY.ordinal()).setCellValue(SheetLayout.NOTES);
        row.createCell(DataColumn.VALUE.ordinal()).setCellValue("填报人：某某");
        book.sheet().createRow(last + 5).createCell(DataColumn.NOTE.ordinal()).setCellValue("单位盖章");
        assertSame(book, "监督抽检完成率: 98%");
    }

    @Test
    void columns_may_be_moved() {
        SampleBook book = SampleBook.empty();
        book.at(book.sheet(), "J1").setBlank();
        book.at(book.sheet(), "T1").setCellValue(DataColumn.VALUE.id());
        book.row(RATE).createCell(19).setCellValue("98%");
        assertThat(reading(book, RATE).location().cell()).startsWith("填报!T");
    }

    private static String attested() {
        return SampleBook.PACKS.find("neimenggu-2023").orElseThrow().indicators().stream()
                .findFirst()
                .orElseThrow()
                .id();
    }

    private String place(SampleBook book, String key, DataColumn column) {
        return folder.resolve("book.xlsx") + ":填报!" + book.cell(key, column).getAddress();
    }

    private Reading reading(SampleBook book, String id) {
        Submission submission = read(book);
        return submission
                .reading(submission.rubric().indicator(id).orElseThrow())
                .orElseThrow();
    }

    private Submission read(SampleBook book) {
        ReadSubmission read = reader.read(book.write(folder.resolve("book.xlsx")), Overrides.none());
        assertThat(read.problems()).extracting(Problem::code).isSubsetOf(WorkbookProblem.WORKBOOK_NOT_FILLED_IN);
        return read.submission().orElseThrow();
    }

    private void assertSame(SampleBook book, String line) {
        String yaml = "rubric: neimenggu-2023\nregion: 白云鄂博矿区\nasOf: 2023-12-01\nindicators:\n  " + line + "\n";
        Submission typed = reader.read("typed.yaml", yaml.getBytes(StandardCharsets.UTF_8), Overrides.none())
                .submission()
                .orElseThrow();
        assertThat(Figures.of(read(book))).isEqualTo(Figures.of(typed)).hasSize(1);
    }
}
