package dev.readiness.office.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.score.ClauseScore;
import dev.readiness.office.WordsHeldTogether;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerTest {

    @Test
    void vetoes_come_first_then_what_is_worth_most() {
        List<Row> rows = Written.of(Assessed.sample("neimenggu-2023/vetoed")).rows();
        List<Double> worth = rows.stream()
                .map(row -> row.getCell(LedgerColumn.WORTH.ordinal()))
                .map(cell -> cell.getCellType() == CellType.NUMERIC ? cell.getNumericCellValue() : 1000)
                .toList();
        assertThat(Written.text(rows.get(0), LedgerColumn.GRADE)).isEqualTo("触发否决");
        assertThat(Written.text(rows.get(0), LedgerColumn.WORTH)).isEqualTo("否决");
        assertThat(worth).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @ParameterizedTest
    @ValueSource(strings = {"neimenggu-2023/baiyun-obo", "neimenggu-2023/empty", "henan-2022/jiyuan"})
    void the_points_at_stake_add_up_to_the_points_lost(String sample) {
        Assessment assessment = Assessed.sample(sample);
        double lost = Double.parseDouble(assessment.advice().lost().stream()
                .map(ClauseScore::lost)
                .reduce(Quantity.ZERO, Quantity::plus)
                .written());
        double listed = Written.of(assessment).rows().stream()
                .map(row -> row.getCell(LedgerColumn.WORTH.ordinal()))
                .filter(cell -> cell.getCellType() == CellType.NUMERIC)
                .mapToDouble(cell -> cell.getNumericCellValue())
                .sum();
        assertThat(listed).isCloseTo(lost, within(0.001));
    }

    @ParameterizedTest
    @CsvSource({"neimenggu-2023/baiyun-obo, 影响分值（分）", "henan-2022/jiyuan, 影响项数（项）", "national-2020/yuncheng, 影响的标准"})
    void what_is_at_stake_is_said_in_the_words_of_the_model(String sample, String header) {
        Written written = Written.of(Assessed.sample(sample));
        assertThat(Written.text(written.all.getRow(LedgerBook.HEADER_ROW), LedgerColumn.WORTH))
                .isEqualTo(header);
    }

    @Test
    void criteria_are_listed_by_tier() {
        List<String> worth = Written.of(Assessed.sample("national-2020/yuncheng")).rows().stream()
                .map(row -> Written.text(row, LedgerColumn.WORTH).substring(0, 2))
                .distinct()
                .toList();
        assertThat(worth).containsExactly("否决", "关键", "基本", "另列");
    }

    @Test
    void days_left_are_reckoned_by_formula_and_shown_without_reckoning() {
        Row row =
                Written.of(Assessed.of("区教育局", List.of("监督抽检完成率: 90%"))).rows().get(0);
        assertThat(row.getCell(LedgerColumn.DAYS_LEFT.ordinal()).getCellFormula())
                .endsWith("-as_of)");
        assertThat(row.getCell(LedgerColumn.DAYS_LEFT.ordinal()).getNumericCellValue())
                .isEqualTo(30);
    }

    @Test
    void a_unit_has_a_sheet_of_its_own_that_shows_what_is_written_on_the_first() {
        Assessment assessment = Assessed.of("区教育局", List.of("监督抽检完成率: 90%"));
        Written first = Written.of(assessment);
        Written.write(first.row("28"), LedgerColumn.PROGRESS.ordinal(), "整改中");
        XSSFSheet unit = first.again(assessment).workbook.getSheet("区教育局");
        assertThat(unit.getProtect()).isTrue();
        Row row = java.util.stream.StreamSupport.stream(unit.spliterator(), false)
                .filter(each -> Written.text(each, 0).equals("28"))
                .findFirst()
                .orElseThrow();
        assertThat(row.getCell(UnitSheet.column("progress")).getCellFormula()).contains("MATCH($A");
        assertThat(Written.text(row, UnitSheet.column("progress"))).isEqualTo("整改中");
        assertThat(Written.text(row, UnitSheet.column("remark"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "台账", "readiness", "a/b:c*d?[e]", "History", "@SUM(A1)"})
    void no_name_of_a_unit_breaks_the_workbook_or_becomes_a_formula(String unit) {
        Written written = Written.of(Assessed.of(unit, List.of("监督抽检完成率: 90%")));
        assertThat(written.workbook.getNumberOfSheets()).isEqualTo(3);
        assertThat(written.rows().get(0).getCell(LedgerColumn.LEAD.ordinal()).getCellType())
                .isEqualTo(CellType.STRING);
        assertThat(written.again(Assessed.of(unit, List.of())).rows()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "监督抽检完成率: {numerator: 117, denominator: 119} | 28 | 分母 119 不变时，分子再增加 2",
                "监督抽检完成率: 98.5% | 28 | 再提高 1.5 个百分点",
                "重大及以上食品安全事故: [2023-07-12] | 109 | 自 2025-07-13 起移出回溯期",
                "群众满意度: 79.5 | 111 | 再提高 0.5 分",
                "食品安全抽检监测会议次数: {2023: 2} | 8 | （2022 年）",
                "食品安全抽检监测会议次数: {2022: 1, 2023: 2} | 8 | 2022年：“食品安全抽检监测会议次数”再提高 1 次",
                "党政领导严格落实食品安全职责: 否 | 108 | 据实填报",
                "监督抽检完成率: {numerator: 0, denominator: 0} | 28 | 分母为 0"
            })
    void what_to_do_follows_from_the_distance(String indicator, String clause, String said) {
        assertThat(Written.text(Written.of(Assessed.of(indicator)).row(clause), LedgerColumn.TODO))
                .contains(said);
    }

    @Test
    void equal_assessments_are_equal_bytes() {
        Assessment assessment = Assessed.sample("neimenggu-2023/baiyun-obo");
        byte[] bytes = Ledger.of(assessment, Optional.empty(), Lang.ZH).bytes();
        assertThat(Ledger.of(assessment, Optional.empty(), Lang.ZH).bytes()).isEqualTo(bytes);
        KeptLedger kept =
                new LedgerReader(assessment.submission()).read(bytes).ledger().orElseThrow();
        assertThat(Ledger.of(assessment, Optional.of(kept), Lang.ZH).bytes()).isEqualTo(bytes);
    }

    @Test
    void both_languages_say_the_same_things_and_nothing_idle() {
        WordsHeldTogether.check(LedgerWords.class, "ledger", Set.of(), WordsHeldTogether.phrases("todo."));
    }
}
