package dev.readiness.office.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.ProblemCode;
import dev.readiness.criteria.problem.ValueProblem;
import dev.readiness.criteria.problem.WorkbookProblem;
import dev.readiness.criteria.submission.Evidence;
import dev.readiness.criteria.submission.Overrides;
import dev.readiness.criteria.submission.ReadSubmission;
import dev.readiness.criteria.submission.SubmissionReader;
import dev.readiness.office.layout.DataColumn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs and people write otherwise than ours is read or refused, and never lost or turned into another value. */
class LostValuesTest {
    private static final String COUNT = "population-for-sampling";
    private static final String SHEET = "xl/worksheets/sheet2.xml";

    private final SubmissionReader reader =
            new SubmissionReader(SampleBook.PACKS, List.of(new WorkbookReader(SampleBook.PACKS)));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<f>1+1</f><v></v>",
                "<f>1+1</f><v/>",
                "<f>1+1</f>",
                "<f>1+1</f><v> </v>",
                "<f t=\"array\" ref=\"J3\">SUM(A1:A2)</f><v></v>",
                "<f t=\"shared\" si=\"0\"/><v/>"
            })
    void a_formula_without_its_result_is_told(String content) {
        for (String type :
                List.of("", " t=\"n\"", " t=\"b\"", " t=\"e\"", " t=\"d\"", " t=\"s\"", " t=\"inlineStr\"")) {
            ReadSubmission read = read(cell(type, content));
            assertThat(codes(read)).as(type).contains(WorkbookProblem.CELL_WITHOUT_RESULT);
            assertThat(read.submission()).isEmpty();
        }
    }

    @Test
    void only_a_text_may_be_an_empty_result() {
        for (String content : List.of("<f>IF(1,\"\")</f><v></v>", "<f>IF(1,\"\")</f><v/>")) {
            assertThat(codes(read(cell(" t=\"str\"", content)))).containsOnly(WorkbookProblem.WORKBOOK_NOT_FILLED_IN);
        }
        assertThat(codes(read(cell(" t=\"str\"", "<f>IF(1,\"\")</f>")))).contains(WorkbookProblem.CELL_WITHOUT_RESULT);
    }

    @Test
    void an_array_formula_without_results_leaves_no_cell_of_its_area_unseen() {
        byte[] book = cell("", "<f t=\"array\" ref=\"J3:L3\">A1:C1</f><v></v>");
        assertThat(codes(read(book)))
                .filteredOn(WorkbookProblem.CELL_WITHOUT_RESULT::equals)
                .hasSize(3);
    }

    @Test
    void a_cell_without_a_formula_and_a_value_is_empty_whatever_its_type() {
        for (String type :
                List.of("", " t=\"n\"", " t=\"b\"", " t=\"e\"", " t=\"s\"", " t=\"str\"", " t=\"inlineStr\"")) {
            for (String content : List.of("", "<v></v>", "<v/>")) {
                assertThat(codes(read(cell(type, content))))
                        .as(type)
                        .containsOnly(WorkbookProblem.WORKBOOK_NOT_FILLED_IN);
            }
        }
    }

    @Test
    void a_shared_text_that_is_not_there_is_no_empty_cell() {
        assertThat(codes(read(cell(" t=\"s\"", "<v>99999</v>")))).containsExactly(WorkbookProblem.WORKBOOK_BROKEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"8①", "1²", "3①", "１２㈠", "12⒈"})
    void a_mark_does_not_become_a_digit(String text) {
        ReadSubmission read = read(one().text(COUNT, DataColumn.VALUE, text).bytes());
        assertThat(codes(read)).containsExactly(ValueProblem.LOOKALIKE_CHARACTER);
    }

    @Test
    void a_digit_that_is_typed_raised_or_lowered_is_a_mark_too() {
        for (short offset : new short[] {XSSFFont.SS_SUPER, XSSFFont.SS_SUB}) {
            SampleBook book = one();
            XSSFFont font = book.book().createFont();
            font.setTypeOffset(offset);
            XSSFRichTextString text = new XSSFRichTextString("1");
            text.append("2", font);
            book.cell(COUNT, DataColumn.VALUE).setCellValue(text);
            assertThat(codes(read(book.bytes()))).containsExactly(ValueProblem.LOOKALIKE_CHARACTER);
        }
    }

    @Test
    void what_is_struck_out_is_no_part_of_the_figure() {
        SampleBook book = one();
        XSSFFont font = book.book().createFont();
        font.setStrikeout(true);
        XSSFRichTextString text = new XSSFRichTextString();
        text.append("8", font);
        text.append("9", book.book().createFont());
        book.cell(COUNT, DataColumn.VALUE).setCellValue(text);
        assertThat(codes(read(book.bytes()))).containsExactly(ValueProblem.NOT_A_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00A0", "\u00A0\u3000 ", "\u202F", "\u2007", "\uFEFF"})
    void a_no_break_space_is_blank(String blank) {
        assertThat(codes(read(one().text(COUNT, DataColumn.VALUE, blank).bytes())))
                .containsOnly(WorkbookProblem.WORKBOOK_NOT_FILLED_IN);
        ReadSubmission read = read(
                one().text(COUNT, DataColumn.VALUE, blank + "12480" + blank).bytes());
        assertThat(read.problems()).isEmpty();
        assertThat(Figures.of(read.submission().orElseThrow()).toString()).contains("12480");
    }

    @Test
    void evidence_or_a_remark_without_a_value_is_something_and_the_value_is_asked_for() {
        for (DataColumn column : List.of(DataColumn.EVIDENCE, DataColumn.NOTE)) {
            ReadSubmission read = read(one().text(COUNT, column, "附件1.pdf").bytes());
            assertThat(codes(read)).as(column.id()).containsExactly(WorkbookProblem.ROWS_WITHOUT_VALUE);
            assertThat(read.problems().get(0).location().isCell()).isTrue();
            assertThat(read.problems().get(0).arguments().get(0)).isEqualTo("1");
        }
        assertThat(codes(read(one().text(COUNT, DataColumn.EVIDENCE, "附件1.pdf")
                        .text(COUNT, DataColumn.VALUE, "12480")
                        .bytes())))
                .isEmpty();
    }

    @Test
    void a_picture_in_a_cell_is_evidence() {
        for (String content : List.of(
                "<f>_xlfn.DISPIMG(\"ID_5F\",1)</f><v>=DISPIMG(\"ID_5F\",1)</v>", "<f>DISPIMG(\"ID_5F\",1)</f><v/>")) {
            ReadSubmission read = read(cell("N3", " t=\"str\"", content, filled()));
            assertThat(read.problems()).isEmpty();
            assertThat(read.submission()
                            .orElseThrow()
                            .readings()
                            .values()
                            .iterator()
                            .next()
                            .evidence())
                    .extracting(Evidence::reference)
                    .containsExactly("单元格 填报!N3 里的图片");
        }
        assertThat(read(cell("N3", " t=\"e\" vm=\"1\"", "<v>#VALUE!</v>", filled()))
                        .problems())
                .isEmpty();
    }

    @Test
    void a_picture_is_no_value() {
        assertThat(codes(read(cell(" t=\"str\"", "<f>DISPIMG(\"ID_5F\",1)</f><v>=DISPIMG(\"ID_5F\",1)</v>"))))
                .contains(WorkbookProblem.CELL_PICTURE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"无", "没有", "—", "-", "/", "不涉及", "不适用", "n/a", "Ｎ／Ａ", "未知"})
    void a_word_that_may_mean_anything_is_asked_about(String word) {
        ReadSubmission read = read(one().text(COUNT, DataColumn.VALUE, word).bytes());
        assertThat(codes(read)).contains(WorkbookProblem.CELL_SAYS_NOTHING);
        assertThat(read.submission()).isEmpty();
    }

    private static SampleBook one() {
        return SampleBook.of("neimenggu-2023", "", indicator -> indicator.id().equals(COUNT));
    }

    private static SampleBook filled() {
        return one().number(COUNT, DataColumn.VALUE, 12480).text(COUNT, DataColumn.EVIDENCE, "x");
    }

    private static byte[] cell(String type, String content) {
        return cell("J3", type, content, one().text(COUNT, DataColumn.VALUE, "x"));
    }

    /** The book with {@code content} in the place of what stands in the cell at {@code address}. */
    private static byte[] cell(String address, String type, String content, SampleBook book) {
        ZipParts parts = ZipParts.of(book.bytes());
        String before = parts.text(SHEET);
        String after = before.replaceFirst(
                "<c r=\"" + address + "\"[^>]*?(/>|>.*?</c>)",
                "<c r=\"" + address + "\"" + type + ">" + content + "</c>");
        assertThat(after).isNotEqualTo(before);
        return parts.put(SHEET, after).bytes();
    }

    private ReadSubmission read(byte[] bytes) {
        try {
            return reader.read(Files.write(folder.resolve("book.xlsx"), bytes), Overrides.none());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<ProblemCode> codes(ReadSubmission read) {
        return read.problems().stream().map(Problem::code).toList();
    }
}
