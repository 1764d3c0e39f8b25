package dev.readiness.office.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.advise.Overdue;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A ledger as somebody prints it and works by it. */
class LedgerLooksTest {
    /** What fits between the margins of A4 across, in characters of the ledger's font at 10 points. */
    private static final double ACROSS = 277 / 25.4 * 96 / 7;

    @ParameterizedTest
    @ValueSource(strings = {"neimenggu-2023/baiyun-obo", "neimenggu-2023/empty", "henan-2022/jiyuan"})
    void prints_across_on_a4_at_two_thirds_or_more_of_its_size(String sample) {
        Written ledger = Written.of(Assessed.sample(sample));
        for (int index = 0; index < ledger.workbook.getNumberOfSheets() - 1; index++) {
            XSSFSheet sheet = ledger.workbook.getSheetAt(index);
            int columns = sheet.getRow(index == 0 ? LedgerBook.HEADER_ROW : 1).getLastCellNum();
            double width = IntStream.range(0, columns)
                    .filter(column -> !sheet.isColumnHidden(column))
                    .mapToDouble(column -> sheet.getColumnWidth(column) / 256.0)
                    .sum();
            assertThat(ACROSS / width).as(sheet.getSheetName()).isGreaterThan(0.66);
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getRepeatingRows()).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"henan-2022/jiyuan", "longting-2022/longting", "neimenggu-2023/baiyun-obo"})
    void what_is_overdue_stands_first(String sample) {
        Assessment assessment = Assessed.sample(sample);
        List<String> late = assessment.calendar().overdue().stream()
                .map(Overdue::clause)
                .map(clause -> String.valueOf(clause.number()))
                .toList();
        List<Boolean> listed = Written.of(assessment).rows().stream()
                .map(row -> late.contains(Written.text(row, LedgerColumn.KEY)))
                .toList();
        assertThat(listed).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(listed.contains(true)).isEqualTo(sample.contains("longting"));
    }

    @Test
    void people_have_columns_for_measures_and_for_who_sees_to_it_and_what_they_write_stays() {
        Assessment assessment = Assessed.of("区教育局", List.of("监督抽检完成率: 90%"));
        Written first = Written.of(assessment);
        assertThat(Written.text(first.all.getRow(LedgerBook.HEADER_ROW), LedgerColumn.MEASURES))
                .isEqualTo("整改措施");
        assertThat(Written.text(first.all.getRow(LedgerBook.HEADER_ROW), LedgerColumn.OWNER))
                .isEqualTo("责任人");
        Written.write(first.row("28"), LedgerColumn.MEASURES.ordinal(), "补抽两批");
        Row ofUnit = first.workbook.getSheet("区教育局").getRow(UnitSheet.FIRST_ROW);
        String key = Written.text(ofUnit, 0);
        ofUnit.getCell(UnitSheet.column("owner")).setCellFormula(null);
        Written.write(ofUnit, UnitSheet.column("owner"), "某科长");
        Written again = first.again(assessment);
        assertThat(Written.text(again.row("28"), LedgerColumn.MEASURES)).isEqualTo("补抽两批");
        assertThat(Written.text(again.row(key), LedgerColumn.OWNER)).isEqualTo("某科长");
        assertThat(Written.text(again.workbook.getSheet("区教育局").getRow(UnitSheet.FIRST_ROW), UnitSheet.column("owner")))
                .isEqualTo("某科长");
    }

    /** 21,000 people, 2 batches for each thousand of them: 42 a year, 36 were taken. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{2022: 36} | {2022: 0} | 21000 | “年度农兽药残留抽检批次”平均每年再增加 6 批次（“辖区人口数”、“年度农兽药残留快检批次”不变时）",
                "{2022: 46} | {2022: 10} | 21000 | “年度农兽药残留抽检批次”平均每年再增加 6 批次",
                "{2022: 36} | {2022: 0} | 21001 | 再增加 7 批次"
            })
    void a_rate_per_thousand_is_made_good_by_batches(String batches, String rapid, String people, String said) {
        Assessment assessment = Assessed.of("年度农兽药残留抽检批次: " + batches, "年度农兽药残留快检批次: " + rapid, "辖区人口数: " + people);
        assertThat(Written.text(Written.of(assessment).row("44"), LedgerColumn.TODO))
                .contains(said)
                .doesNotContain("千人");
        assertThat(Written.open(Ledger.of(assessment, Optional.empty(), Lang.EN).bytes())
                        .row("44")
                        .getCell(LedgerColumn.TODO.ordinal())
                        .getStringCellValue())
                .contains("more a year on average");
    }
}
