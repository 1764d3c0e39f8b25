package dev.readiness.office.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                " =cmd|'/c calc'!A0",
                "＝1+1",
                "\u200B=1",
                "=HYPERLINK(\"http://example.org\")"
            })
    void text_like_a_formula_is_written_as_text_and_marked_as_quoted(String text) throws IOException {
        XSSFCell cell = written(text);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"区教育局", "≥ 80 分", "1=1", "a-b"})
    void other_text_is_left_as_it_is(String text) throws IOException {
        XSSFCell cell = written(text);
        assertThat(cell.getStringCellValue()).isEqualTo(text);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isFalse();
    }

    @Test
    void control_characters_and_endless_text_do_not_break_the_file() throws IOException {
        assertThat(written("a\u0000b\u001Bc\r\nd").getStringCellValue()).isEqualTo("a?b?c\nd");
        assertThat(written("长".repeat(40_000)).getStringCellValue())
                .hasSize(32_767)
                .endsWith("…");
    }

    @Test
    void equal_contents_are_equal_bytes_without_a_date() throws IOException {
        byte[] bytes = bytes("甲");
        assertThat(bytes("甲")).isEqualTo(bytes);
        assertThat(bytes("乙")).isNotEqualTo(bytes);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(workbook.getProperties().getCoreProperties().getCreated())
                    .isNull();
            assertThat(workbook.isMacroEnabled()).isFalse();
        }
    }

    private static XSSFCell written(String text) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes(text)))) {
            return workbook.getSheetAt(0).getRow(0).getCell(0);
        }
    }

    private static byte[] bytes(String text) {
        try (Book book = new Book("title", "Calibri")) {
            book.line(book.sheet("a"), 0)
                    .text(0, text, Look.GIVEN)
                    .number(1, 1.5, Look.GIVEN)
                    .day(2, LocalDate.of(2023, 12, 1), Look.GIVEN.formatted("yyyy-mm-dd"));
            return book.bytes();
        }
    }
}
