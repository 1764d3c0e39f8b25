package dev.readiness.office.scoresheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.submission.Overrides;
import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.Assessor;
import dev.readiness.office.WordsHeldTogether;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in the score sheet adds up to what the report says. */
class ScoreBookTest {
    private static final Assessor ASSESSOR = new Assessor();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private static Stream<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("../../samples"), 3)) {
            return files
                    .filter(file ->
                            file.endsWith("submission.yaml") && !file.toString().contains("overlay"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static Assessment assess(Path file, String... assumptions) {
        Map<String, String> settings = new HashMap<>();
        Arrays.stream(assumptions).forEach(each -> settings.put(each.split("=")[0], each.split("=")[1]));
        return ASSESSOR.assess(
                        file,
                        new Overrides(
                                java.util.Optional.empty(),
                                java.util.Optional::empty,
                                java.util.Optional.empty(),
                                settings))
                .assessment()
                .orElseThrow();
    }

    private Assessment assess(String indicators) throws IOException {
        return assess(Files.writeString(
                folder.resolve("a.yaml"),
                "rubric: neimenggu-2023\nregion: 甲旗\nasOf: 2023-12-01\nindicators:\n  " + indicators + "\n"));
    }

    private static XSSFWorkbook open(Assessment assessment) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(new ScoreBook(Lang.ZH).render(assessment)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(XSSFSheet sheet, String asks) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .filter(row -> text(row, ScoreColumn.ASKS).equals(asks))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Row row, ScoreColumn column) {
        Cell cell = row.getCell(column.ordinal());
        return cell == null || cell.getCellType() != CellType.STRING ? "" : cell.getStringCellValue();
    }

    private static double number(Row row, ScoreColumn column) {
        return row.getCell(column.ordinal()).getNumericCellValue();
    }

    private static void hold(Row row, Quantity points, Quantity earned) {
        assertThat(number(row, ScoreColumn.POINTS)).isCloseTo(points.asDouble(), within(1e-9));
        assertThat(number(row, ScoreColumn.EARNED)).isCloseTo(earned.asDouble(), within(1e-9));
        assertThat(number(row, ScoreColumn.LACKS))
                .isCloseTo(points.minus(earned).asDouble(), within(1e-9));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_sum_is_the_figure_of_the_report(Path sample) {
        List<String> modes = assess(sample).submission().rubric().assumption("notApplicable").stream()
                .flatMap(mode -> mode.options().stream())
                .map(option -> "notApplicable=" + option.id())
                .toList();
        for (String mode : modes) {
            Assessment assessment = assess(sample, mode);
            XSSFSheet sheet = open(assessment).getSheetAt(0);
            var score = assessment.scorecard();
            hold(row(sheet, "合计"), score.applicableMaximum(), score.earned());
            score.dimensions()
                    .forEach(dimension -> hold(
                            row(sheet, dimension.dimension().title().zh()),
                            dimension.applicableMaximum(),
                            dimension.earned()));
            score.items()
                    .filter(item -> item.counts() && item.applies())
                    .forEach(item -> assertThat(items(sheet, item.item().title().zh()))
                            .anySatisfy(row -> hold(row, item.applicableMaximum(), item.earned())));
            if (!score.scaled().equals(score.earned())) {
                hold(row(sheet, "按满分标化"), score.nominalMaximum(), score.scaled());
            }
        }
    }

    private static List<Row> items(XSSFSheet sheet, String title) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .filter(row -> text(row, ScoreColumn.ASKS).equals(title))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"neimenggu-2023/baiyun-obo", "national-2020/yuncheng", "henan-2022/jiyuan"})
    void whoever_changes_a_clause_sees_the_total_change(String sample) {
        XSSFWorkbook book = open(assess(Path.of("../../samples", sample, "submission.yaml")));
        XSSFSheet sheet = book.getSheetAt(0);
        double before = number(row(sheet, "合计"), ScoreColumn.EARNED);
        StreamSupport.stream(sheet.spliterator(), false)
                .filter(row -> row.getCell(ScoreColumn.EARNED.ordinal()) != null)
                .map(row -> row.getCell(ScoreColumn.EARNED.ordinal()))
                .filter(cell -> cell.getCellType() == CellType.NUMERIC)
                .forEach(cell -> cell.setCellValue(0));
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        assertThat(before).isPositive();
        assertThat(number(row(sheet, "合计"), ScoreColumn.EARNED)).isZero();
    }

    @Test
    void a_clause_says_why_it_lacks_points_and_what_was_filled_in() throws IOException {
        Assessment assessment =
                assess("监督抽检完成率: {numerator: 117, denominator: 118, evidence: [资料/8-28.pdf], note: 少一批}");
        Row row = StreamSupport.stream(open(assessment).getSheetAt(0).spliterator(), false)
                .filter(each -> text(each, ScoreColumn.READING).contains("监督抽检完成率"))
                .findFirst()
                .orElseThrow();
        assertThat(text(row, ScoreColumn.WHY)).contains("要求 ≥ 100%", "不合格食品核查处置率");
        assertThat(text(row, ScoreColumn.READING)).isEqualTo("监督抽检完成率：99.153%（117/118）");
        assertThat(text(row, ScoreColumn.EVIDENCE)).isEqualTo("资料/8-28.pdf");
        assertThat(text(row, ScoreColumn.OUTCOME)).isEqualTo("不满足");
    }

    @Test
    void the_catalogue_says_which_files_are_there() throws IOException {
        Files.createDirectories(folder.resolve("资料/台账"));
        Files.writeString(folder.resolve("资料/有.pdf"), "");
        Assessment assessment = assess("监督抽检完成率: {value: 100%, evidence: [资料/有.pdf, 资料/没有.pdf, 资料\\台账, "
                + "'https://a.example/b', ../c.pdf, '=1+1']}\n  监督抽检均衡推进: 是");
        XSSFSheet sheet = open(assessment).getSheetAt(1);
        Map<String, String> states = new HashMap<>();
        for (Row row : sheet) {
            if (row.getRowNum() >= ScoreBook.FIRST_ROW) {
                String name = row.getCell(3).getStringCellValue();
                states.put(
                        name.isEmpty() ? row.getCell(2).getStringCellValue() : name,
                        row.getCell(4).getStringCellValue());
            }
        }
        assertThat(states)
                .containsEntry("资料/有.pdf", "存在")
                .containsEntry("资料/没有.pdf", "未找到")
                .containsEntry("资料\\台账", "目录存在")
                .containsEntry("https://a.example/b", "未查")
                .containsEntry("../c.pdf", "未查")
                .containsEntry("=1+1", "未找到")
                .containsEntry("监督抽检均衡推进", "没有佐证");
        assertThat(states).anySatisfy((name, state) -> {
            assertThat(name).contains("不合格食品核查处置率");
            assertThat(state).isEqualTo("未填报");
        });
        assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).startsWith("佐证 6 份次：找到 2，未找到 2，未查 2");
    }

    @Test
    void equal_assessments_are_equal_bytes() throws IOException {
        Assessment assessment = assess("监督抽检完成率: 90%");
        assertThat(new ScoreBook(Lang.ZH).render(assessment)).isEqualTo(new ScoreBook(Lang.ZH).render(assessment));
    }

    @Test
    void both_languages_say_the_same_things_and_nothing_idle() {
        WordsHeldTogether.check(ScoreWords.class, "scoresheet", Set.of());
    }
}
