package dev.readiness.office.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.office.layout.DataColumn;
import dev.readiness.office.layout.RowKey;
import dev.readiness.office.layout.SheetLayout;
import java.util.Arrays;
import java.util.Set;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What can be filled in on a form, and what is checked as it is. */
class TemplateCellsTest extends FormOfTheDistrict {
    private static final Set<DataColumn> INPUTS = Set.of(
            DataColumn.VALUE,
            DataColumn.NUMERATOR,
            DataColumn.DENOMINATOR,
            DataColumn.DATES,
            DataColumn.EVIDENCE,
            DataColumn.NOTE);

    @Test
    void only_what_a_row_has_a_use_for_can_be_filled_in() {
        assertThat(rows()).allSatisfy(row -> {
            IndicatorKind kind = indicator(row).kind();
            for (DataColumn column : DataColumn.values()) {
                boolean ofTheKind = switch (column) {
                    case NUMERATOR, DENOMINATOR -> kind == IndicatorKind.RATE;
                    case DATES -> kind == IndicatorKind.EVENTS;
                    case EVIDENCE, NOTE -> isOpening(row);
                    default -> INPUTS.contains(column);
                };
                assertThat(cell(row, column).getCellStyle().getLocked())
                        .as(column.id())
                        .isNotEqualTo(ofTheKind);
            }
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = IndicatorKind.class,
            names = {"DERIVED"},
            mode = EnumSource.Mode.EXCLUDE)
    void the_value_of_each_kind_is_checked_on_entry_with_a_hint_and_a_reason(IndicatorKind kind) {
        assertThat(rows())
                .filteredOn(row -> indicator(row).kind() == kind)
                .isNotEmpty()
                .allSatisfy(row -> {
                    DataValidation validation = validation(row, DataColumn.VALUE);
                    int figure = DISTRICT.rubric().indicatorUses().mayBeNone(indicator(row))
                            ? ValidationType.FORMULA
                            : kind == IndicatorKind.COUNT ? ValidationType.INTEGER : ValidationType.DECIMAL;
                    int expected = switch (kind) {
                        case ATTESTED, EVENTS -> ValidationType.LIST;
                        default -> figure;
                    };
                    assertThat(validation.getValidationConstraint().getValidationType())
                            .isEqualTo(expected);
                    assertThat(validation.getShowPromptBox()).isTrue();
                    assertThat(validation.getShowErrorBox()).isTrue();
                    assertThat(validation.getPromptBoxText()).isNotBlank();
                    assertThat(validation.getErrorBoxText()).isNotBlank();
                });
    }

    @Test
    void a_rate_is_a_decimal_from_0_to_1_shown_as_a_percentage() {
        Row rate = rows().stream()
                .filter(row -> indicator(row).kind() == IndicatorKind.RATE)
                .filter(row -> !DISTRICT.rubric().indicatorUses().mayBeNone(indicator(row)))
                .findFirst()
                .orElseThrow();
        DataValidation validation = validation(rate, DataColumn.VALUE);
        assertThat(validation.getValidationConstraint().getFormula1()).isEqualTo("0");
        assertThat(validation.getValidationConstraint().getFormula2()).isEqualTo("1");
        assertThat(cell(rate, DataColumn.VALUE).getCellStyle().getDataFormatString())
                .isEqualTo("0.00%");
    }

    @Test
    void a_rate_of_what_may_not_arise_takes_the_word_for_none_as_well() {
        Row rate = rows().stream()
                .filter(row -> indicator(row).id().equals("failed-samples-handled"))
                .findFirst()
                .orElseThrow();
        DataValidation validation = validation(rate, DataColumn.VALUE);
        assertThat(validation.getValidationConstraint().getFormula1()).contains("=\"无\"", "<=1");
        assertThat(validation.getPromptBoxText()).contains("填“无”");
    }

    @Test
    void the_words_of_the_drop_downs_stand_on_a_hidden_sheet() {
        String list = WORKBOOK.getName(TemplateBook.YES_OR_NO).getRefersToFormula();
        assertThat(list).startsWith("'选项'!");
        XSSFSheet lists = WORKBOOK.getSheet("选项");
        assertThat(lists.getRow(0).getCell(0).getStringCellValue()).isEqualTo("是");
        assertThat(lists.getRow(1).getCell(0).getStringCellValue()).isEqualTo("否");
        assertThat(WORKBOOK.getSheetVisibility(WORKBOOK.getSheetIndex(lists))).isEqualTo(SheetVisibility.VERY_HIDDEN);
        assertThat(WORKBOOK.getSheetVisibility(WORKBOOK.getSheetIndex(SheetLayout.META_SHEET)))
                .isEqualTo(SheetVisibility.VERY_HIDDEN);
    }

    private boolean isOpening(Row row) {
        RowKey key =
                RowKey.parse(cell(row, DataColumn.KEY).getStringCellValue()).orElseThrow();
        return key.year().isEmpty() || key.year().getAsInt() == 2022;
    }

    private DataValidation validation(Row row, DataColumn column) {
        return data.getDataValidations().stream()
                .filter(each -> Arrays.stream(each.getRegions().getCellRangeAddresses())
                        .anyMatch(range -> range.isInRange(row.getRowNum(), column.ordinal())))
                .findFirst()
                .orElseThrow();
    }
}
