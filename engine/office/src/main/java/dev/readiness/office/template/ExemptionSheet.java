package dev.readiness.office.template;

import dev.readiness.criteria.rubric.Clause;
import dev.readiness.office.layout.ExemptionColumn;
import dev.readiness.office.layout.SheetLayout;
import dev.readiness.office.sheet.Book;
import dev.readiness.office.sheet.Line;
import dev.readiness.office.sheet.Look;
import dev.readiness.office.sheet.Page;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The sheet on which clauses, and single requirements of them, are declared not applicable. */
final class ExemptionSheet {
    private final Book book;
    private final TemplateWords words;
    private final TemplateRequest request;
    private final Status status;
    private final Prefill prefill;

    ExemptionSheet(Book book, TemplateWords words, TemplateRequest request, Status status, Prefill prefill) {
        this.book = book;
        this.words = words;
        this.request = request;
        this.status = status;
        this.prefill = prefill;
    }

    void fill(XSSFSheet sheet, List<ExemptRow> rows) {
        Line names = book.line(sheet, SheetLayout.NAMES_ROW).hidden();
        Line header = book.line(sheet, SheetLayout.HEADER_ROW).tall(2.4);
        for (ExemptionColumn column : ExemptionColumn.values()) {
            names.text(column.ordinal(), column.id(), Look.PLAIN);
            header.text(column.ordinal(), words.say("exemption." + column.id()), Look.HEADER);
            sheet.setColumnWidth(column.ordinal(), 256 * width(column));
        }
        int index = SheetLayout.FIRST_ROW;
        for (ExemptRow row : rows) {
            row(book.line(sheet, index), row, index);
            book.line(sheet, index).fit();
            index++;
        }
        offerWord(sheet, index - 1);
        int last = ExemptionColumn.values().length - 1;
        sheet.setAutoFilter(new CellRangeAddress(SheetLayout.HEADER_ROW, index - 1, 0, last));
        sheet.createFreezePane(0, SheetLayout.FIRST_ROW);
        sheet.setColumnHidden(ExemptionColumn.KEY.ordinal(), true);
        Page.repeat(sheet, SheetLayout.HEADER_ROW, SheetLayout.HEADER_ROW);
        Page.protect(sheet);
    }

    private void row(Line line, ExemptRow row, int index) {
        Clause clause = row.clause();
        String item = request.rubric()
                .itemOf(clause)
                .map(found -> found.title().in(words.lang()))
                .orElse("");
        line.text(ExemptionColumn.KEY.ordinal(), row.key(), Look.GIVEN)
                .text(ExemptionColumn.CLAUSE.ordinal(), words.labels(List.of(clause)), Look.GIVEN)
                .text(
                        ExemptionColumn.UNITS.ordinal(),
                        words.phrases().units(words.phrases().team(clause, request.tasks())),
                        Look.GIVEN)
                .text(ExemptionColumn.ITEM.ordinal(), item, Look.GIVEN)
                .text(
                        ExemptionColumn.ASKS.ordinal(),
                        row.indicator()
                                .map(indicator -> words.say("exemption.single", words.title(indicator)))
                                .orElse(clause.asks().in(words.lang())),
                        Look.GIVEN)
                .blank(ExemptionColumn.DECLARED.ordinal(), Look.INPUT)
                .blank(ExemptionColumn.REASON.ordinal(), Look.INPUT.formatted("@"))
                .formula(ExemptionColumn.STATUS.ordinal(), status.ofDeclaration(index), Look.GIVEN);
        prefill.exemption(row)
                .ifPresent(reason -> line.text(
                                ExemptionColumn.DECLARED.ordinal(), words.say("word.notApplicable"), Look.INPUT)
                        .text(ExemptionColumn.REASON.ordinal(), reason, Look.INPUT.formatted("@")));
    }

    private void offerWord(XSSFSheet sheet, int last) {
        int column = ExemptionColumn.DECLARED.ordinal();
        var helper = sheet.getDataValidationHelper();
        DataValidation validation = helper.createValidation(
                helper.createFormulaListConstraint(TemplateBook.DECLARED),
                new CellRangeAddressList(SheetLayout.FIRST_ROW, last, column, column));
        validation.setEmptyCellAllowed(true);
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.createPromptBox(words.say("hint"), words.say("hint.declared"));
        validation.createErrorBox(words.say("refused"), words.say("hint.declared"));
        validation.setShowPromptBox(true);
        validation.setShowErrorBox(true);
        validation.setSuppressDropDownArrow(true);
        sheet.addValidationData(validation);
    }

    /** In characters. */
    private static int width(ExemptionColumn column) {
        return switch (column) {
            case ASKS, REASON -> 45;
            case ITEM, UNITS -> 22;
            case STATUS, DECLARED -> 14;
            case KEY, CLAUSE -> 8;
        };
    }
}
