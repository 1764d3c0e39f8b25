package dev.readiness.office.scoresheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.document.Part;
import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.criteria.submission.Overrides;
import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.Assessor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A spreadsheet rounds the total to what the report prints. */
class RoundedRowTest {
    private static final Path PACK = Path.of("../author/src/test/resources/mechanisms/rounded-2024");
    private static final List<String> WAYS = List.of("half-up", "down", "up");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    /** All hundredths around a step, of which binary fractions hit few. */
    @Test
    void what_a_spreadsheet_rounds_is_the_figure_of_the_report() throws IOException {
        List<Double> figures = new ArrayList<>();
        for (String total : WAYS) {
            for (String step : List.of("0.1", "1", "0.4")) {
                Assessor assessor = assessor("{rounded: {to: %s, by: %s}}".formatted(step, total));
                for (int hundredths = 0; hundredths <= 1000; hundredths += 45) {
                    figures.add(recalculated(assess(assessor, hundredths, "是")));
                }
            }
        }
        assertThat(figures).hasSize(9 * 23).contains(21.4, 22.0);
    }

    @Test
    void of_demerits_what_is_lost_is_rounded() throws IOException {
        Assessor assessor = assessor("{rounded: {to: 0.1, by: half-up}, counts: demerits}");
        assertThat(recalculated(assess(assessor, 995, "是"))).isEqualTo(29.9);
    }

    @Test
    void what_a_cap_holds_down_is_no_formula() throws IOException {
        Assessment assessment = assess(assessor("{rounded: {to: 0.1, by: half-up}}"), 1000, "否");
        Cell cell = cell(open(assessment));
        assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(cell.getNumericCellValue()).isEqualTo(17.25);
    }

    private static double recalculated(Assessment assessment) throws IOException {
        XSSFWorkbook book = open(assessment);
        Cell cell = cell(book);
        assertThat(cell.getCellType()).isEqualTo(CellType.FORMULA);
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        assertThat(cell.getNumericCellValue())
                .as("%s", assessment.scorecard())
                .isEqualTo(assessment.scorecard().scaled().asDouble());
        return cell.getNumericCellValue();
    }

    private static XSSFWorkbook open(Assessment assessment) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(new ScoreBook(Lang.ZH).render(assessment)));
    }

    private static Cell cell(XSSFWorkbook book) {
        return StreamSupport.stream(book.getSheetAt(0).spliterator(), false)
                .filter(row -> isRounded(row))
                .map(row -> row.getCell(ScoreColumn.EARNED.ordinal()))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isRounded(Row row) {
        Cell asks = row.getCell(ScoreColumn.ASKS.ordinal());
        return asks != null
                && asks.getCellType() == CellType.STRING
                && asks.getStringCellValue().equals("取整后得分");
    }

    private static Assessment assess(Assessor assessor, int hundredths, String sound) {
        String yaml = """
            rubric: rounded-2024
            region: 甲县
            asOf: 2023-12-31
            indicators: {管理评分: %d.%02d, 设备完好: %s, 特种设备登记: 是}
            """.formatted(hundredths / 100, hundredths % 100, sound);
        return assessor.assess(Part.yaml(yaml), Overrides.none()).assessment().orElseThrow();
    }

    private Assessor assessor(String total) throws IOException {
        Path pack = Files.createDirectories(folder.resolve("rounded-2024"));
        try (Stream<Path> files = Files.list(PACK)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file).replaceAll("(?m)^total: .*", "total: " + total);
                Files.writeString(pack.resolve(file.getFileName()), text);
            }
        }
        Packs.Read read = Packs.with(List.of(pack));
        assertThat(read.problems()).isEmpty();
        return new Assessor(read.packs());
    }
}
