package dev.readiness.office.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.text.Lang;
import dev.readiness.office.layout.DataColumn;
import dev.readiness.office.layout.ExemptionColumn;
import dev.readiness.office.layout.SheetLayout;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the formulas say while a form is filled in. */
class StatusTest {
    private final TemplateRequest request = Requests.district(Lang.ZH);
    private final TemplateWords words = new TemplateWords(Lang.ZH);
    private final Form form = new Forms(request, words.phrases()).whole();

    private XSSFWorkbook workbook = new XSSFWorkbook();

    @BeforeEach
    void make() throws IOException {
        byte[] bytes = new TemplateBook(request, words).of(form, false);
        workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    @Test
    void a_new_form_says_of_every_row_that_it_is_open_without_being_calculated() {
        XSSFSheet data = workbook.getSheet("填报");
        for (int i = 0; i < form.rows().size(); i++) {
            assertThat(data.getRow(SheetLayout.FIRST_ROW + i)
                            .getCell(DataColumn.STATUS.ordinal())
                            .getStringCellValue())
                    .isEqualTo("未填");
        }
        assertThat(progress()).isEqualTo("0 / " + form.rows().size());
    }

    @Test
    void a_rate_is_filled_in_one_way_and_wholly() {
        assertThat(stateOf(IndicatorKind.RATE, DataColumn.VALUE)).isEqualTo("已填");
        assertThat(stateOf(IndicatorKind.RATE, DataColumn.NUMERATOR)).isEqualTo("只填一种");
        clear(IndicatorKind.RATE, DataColumn.VALUE);
        assertThat(stateOf(IndicatorKind.RATE, DataColumn.NUMERATOR)).isEqualTo("分子分母都要填");
        assertThat(stateOf(IndicatorKind.RATE, DataColumn.DENOMINATOR)).isEqualTo("已填");
    }

    @Test
    void an_event_has_dates_or_did_not_happen() {
        assertThat(stateOf(IndicatorKind.EVENTS, DataColumn.DATES)).isEqualTo("已填");
        assertThat(stateOf(IndicatorKind.EVENTS, DataColumn.VALUE)).isEqualTo("只填一种");
        clear(IndicatorKind.EVENTS, DataColumn.DATES);
        assertThat(stateOf(IndicatorKind.EVENTS, DataColumn.VALUE)).isEqualTo("已填");
    }

    @Test
    void anything_else_is_filled_in_by_its_value_and_counts_on_the_guide() {
        assertThat(stateOf(IndicatorKind.COUNT, DataColumn.VALUE)).isEqualTo("已填");
        assertThat(progress()).isEqualTo("1 / " + form.rows().size());
    }

    @Test
    void a_clause_declared_with_its_reason_takes_its_rows_out() {
        Row first = workbook.getSheet("合理缺项").getRow(SheetLayout.FIRST_ROW);
        assertThat(state(first)).isEmpty();
        first.getCell(ExemptionColumn.DECLARED.ordinal()).setCellValue("不适用");
        calculate();
        assertThat(state(first)).isEqualTo("请写理由");
        first.getCell(ExemptionColumn.REASON.ordinal()).setCellValue("没有耕地");
        calculate();
        assertThat(state(first)).isEqualTo("已申报");
        List<FormRow> exempt = form.rows().stream()
                .filter(row -> row.clauses().equals(form.exemptible().subList(0, 1)))
                .toList();
        assertThat(exempt)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(
                                row(row).getCell(DataColumn.STATUS.ordinal()).getStringCellValue())
                        .isEqualTo("不适用"));
        assertThat(progress()).isEqualTo("0 / " + (form.rows().size() - exempt.size()));
    }

    @Test
    void a_reason_alone_declares_nothing() {
        Row first = workbook.getSheet("合理缺项").getRow(SheetLayout.FIRST_ROW);
        first.getCell(ExemptionColumn.REASON.ordinal()).setCellValue("没有耕地");
        calculate();
        assertThat(state(first)).isEqualTo("左边请选“不适用”");
    }

    /** Fills in {@code column} of the first row of {@code kind} and reads what its state is then. */
    private String stateOf(IndicatorKind kind, DataColumn column) {
        Row row = row(first(kind));
        row.getCell(column.ordinal()).setCellValue(column == DataColumn.DATES ? "2023-07-12" : "1");
        calculate();
        return row.getCell(DataColumn.STATUS.ordinal()).getStringCellValue();
    }

    private void clear(IndicatorKind kind, DataColumn column) {
        row(first(kind)).getCell(column.ordinal()).setBlank();
    }

    private FormRow first(IndicatorKind kind) {
        return form.rows().stream()
                .filter(row -> row.indicator().kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private Row row(FormRow row) {
        return workbook.getSheet("填报")
                .getRow(SheetLayout.FIRST_ROW + form.rows().indexOf(row));
    }

    private static String state(Row declaration) {
        return declaration.getCell(ExemptionColumn.STATUS.ordinal()).getStringCellValue();
    }

    private String progress() {
        return workbook.getSheetAt(0).getRow(5).getCell(2).getStringCellValue();
    }

    private void calculate() {
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
    }
}
