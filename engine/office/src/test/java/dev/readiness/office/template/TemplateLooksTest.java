package dev.readiness.office.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.text.Lang;
import dev.readiness.office.layout.DataColumn;
import dev.readiness.office.layout.SheetLayout;
import dev.readiness.report.Columns;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A form as somebody reads it who has to fill it in. */
class TemplateLooksTest {

    @ParameterizedTest
    @CsvSource({
        "neimenggu-2023, （所在大项 3 分）",
        "neimenggu-2023, （否决项）",
        "national-2020, （关键项）",
    })
    void a_row_says_what_hangs_on_its_clause(String rubric, String said) throws IOException {
        assertThat(column(rubric, DataColumn.ASKS)).anyMatch(asks -> asks.contains(said));
    }

    @Test
    void a_yearly_figure_is_explained_once() throws IOException {
        List<String> how = column("neimenggu-2023", DataColumn.HOW);
        List<String> indicators = column("neimenggu-2023", DataColumn.INDICATOR);
        Set<String> twice = IntStream.range(1, how.size())
                .filter(row -> !how.get(row).isEmpty())
                .filter(row -> indicators.get(row).equals(indicators.get(row - 1)))
                .mapToObj(how::get)
                .collect(Collectors.toSet());
        assertThat(twice).containsExactly("同这个指标的第一年");
    }

    /** The first count of that rubric, meetings, is wanted twice a year; the first score has to be 80. */
    @ParameterizedTest
    @ValueSource(strings = {"neimenggu-2023", "national-2021", "longting-2022"})
    void examples_are_figures_that_would_do_with_evidence_named_after_the_indicator(String rubric) throws IOException {
        List<List<String>> examples = cells(rubric, "填报说明").stream()
                .dropWhile(cells -> !cells.contains("填报值"))
                .skip(1)
                .toList();
        assertThat(examples)
                .hasSizeGreaterThan(2)
                .allSatisfy(cells -> assertThat(cells)
                        .noneMatch(cell -> cell.contains("%value%") || cell.contains("会议纪要") || cell.contains("记录1")));
        if (rubric.equals("neimenggu-2023")) {
            assertThat(examples)
                    .anyMatch(cells ->
                            cells.get(0).startsWith("群众满意度") && cells.contains("80") && cells.contains("资料/群众满意度.pdf"));
        }
    }

    /** A merged row does not grow by itself, so that what is too long for it would run into the next. */
    @ParameterizedTest
    @ValueSource(strings = {"neimenggu-2023", "national-2021"})
    void a_row_of_the_guide_is_as_tall_as_its_text(String rubric) throws IOException {
        try (XSSFWorkbook workbook = workbook(rubric)) {
            XSSFSheet guide = workbook.getSheet("填报说明");
            double across = IntStream.rangeClosed(1, 7)
                    .mapToDouble(column -> guide.getColumnWidth(column) / 256.0)
                    .sum();
            assertThat(guide.getMergedRegions()).hasSizeGreaterThan(8).allSatisfy(region -> {
                Row row = guide.getRow(region.getFirstRow());
                Cell cell = row.getCell(region.getFirstColumn());
                double points =
                        workbook.getFontAt(cell.getCellStyle().getFontIndex()).getFontHeightInPoints();
                double lines = Math.ceil(cell.getStringCellValue().length() * 2 * points / 10 / across);
                assertThat((double) row.getHeightInPoints())
                        .as(cell.getStringCellValue())
                        .isGreaterThanOrEqualTo(lines * points * 1.2);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"neimenggu-2023", "national-2020"})
    void an_example_does_not_run_into_the_next(String rubric) throws IOException {
        try (XSSFWorkbook workbook = workbook(rubric)) {
            XSSFSheet guide = workbook.getSheet("填报说明");
            List<Cell> wrapped = StreamSupport.stream(guide.spliterator(), false)
                    .filter(row -> row.getPhysicalNumberOfCells() > 5)
                    .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                    .filter(cell -> cell.getCellType() == CellType.STRING)
                    .filter(cell -> Columns.width(cell.getStringCellValue()) > width(cell))
                    .toList();
            assertThat(wrapped)
                    .isNotEmpty()
                    .allSatisfy(cell -> assertThat((double) cell.getRow().getHeightInPoints())
                            .as(cell.getStringCellValue())
                            .isGreaterThan(Math.ceil(Columns.width(cell.getStringCellValue()) / width(cell)) * 12));
        }
    }

    private static double width(Cell cell) {
        return cell.getSheet().getColumnWidth(cell.getColumnIndex()) / 256.0;
    }

    private static List<String> column(String rubric, DataColumn column) throws IOException {
        try (XSSFWorkbook workbook = workbook(rubric)) {
            return StreamSupport.stream(workbook.getSheet("填报").spliterator(), false)
                    .filter(row -> row.getRowNum() >= SheetLayout.FIRST_ROW)
                    .map(row -> row.getCell(column.ordinal()))
                    .map(cell -> cell == null ? "" : cell.getStringCellValue())
                    .toList();
        }
    }

    private static List<List<String>> cells(String rubric, String sheet) throws IOException {
        try (XSSFWorkbook workbook = workbook(rubric)) {
            return StreamSupport.stream(workbook.getSheet(sheet).spliterator(), false)
                    .map(row -> StreamSupport.stream(row.spliterator(), false)
                            .filter(cell -> cell.getCellType() == CellType.STRING)
                            .map(Cell::getStringCellValue)
                            .toList())
                    .toList();
        }
    }

    private static XSSFWorkbook workbook(String rubric) throws IOException {
        TemplateRequest request = Requests.bare(rubric, Lang.ZH);
        TemplateWords words = new TemplateWords(request.lang());
        return new XSSFWorkbook(new ByteArrayInputStream(
                new TemplateBook(request, words).of(new Forms(request, words.phrases()).whole(), false)));
    }
}
