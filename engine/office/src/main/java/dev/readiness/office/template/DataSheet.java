package dev.readiness.office.template;

import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.office.layout.DataColumn;
import dev.readiness.office.layout.SheetLayout;
import dev.readiness.office.sheet.Book;
import dev.readiness.office.sheet.Line;
import dev.readiness.office.sheet.Look;
import dev.readiness.office.sheet.Page;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The sheet to fill in: a row for each indicator or year. */
final class DataSheet {
    private static final Set<DataColumn> OF_THE_INDICATOR = EnumSet.of(DataColumn.EVIDENCE, DataColumn.NOTE);

    private static final int NOTE_ROWS = 4;

    private final Book book;
    private final TemplateWords words;
    private final Rubric rubric;
    private final Status status;
    private final Prefill prefill;
    private final InputRules rules;

    DataSheet(Book book, TemplateWords words, Rubric rubric, Status status, Prefill prefill) {
        this.book = book;
        this.words = words;
        this.rubric = rubric;
        this.status = status;
        this.prefill = prefill;
        this.rules = new InputRules(words, !prefill.isNone());
    }

    void fill(XSSFSheet sheet, Form form, List<String> responsible) {
        head(sheet);
        int index = SheetLayout.FIRST_ROW;
        for (FormRow row : form.rows()) {
            given(book.line(sheet, index), row, responsible.get(index - SheetLayout.FIRST_ROW));
            inputs(book.line(sheet, index), row, index);
            book.line(sheet, index).fit();
            index++;
        }
        notes(sheet, index);
        rules.apply(sheet);
        shade(sheet, index - 1);
        if (!prefill.isNone()) {
            new ChangeMarks(book, words).mark(sheet, index - 1);
        }
        int last = DataColumn.values().length - 1;
        sheet.setAutoFilter(new CellRangeAddress(SheetLayout.HEADER_ROW, index - 1, 0, last));
        sheet.createFreezePane(DataColumn.YEAR.ordinal(), SheetLayout.FIRST_ROW);
        sheet.setColumnHidden(DataColumn.KEY.ordinal(), true);
        Page.repeat(sheet, SheetLayout.HEADER_ROW, SheetLayout.HEADER_ROW);
        Page.protect(sheet);
    }

    /** Rows below that people may write into; no program reads them. */
    private void notes(XSSFSheet sheet, int first) {
        for (int i = 0; i < NOTE_ROWS; i++) {
            Line line = book.line(sheet, first + 1 + i).tall(1.5);
            line.text(DataColumn.KEY.ordinal(), SheetLayout.NOTES, Look.PLAIN);
            for (DataColumn column : EnumSet.range(DataColumn.CLAUSE, DataColumn.NOTE)) {
                line.blank(column.ordinal(), Look.PLAIN.opened());
            }
            if (i == 0) {
                line.text(DataColumn.ASKS.ordinal(), words.say("data.signed"), Look.PLAIN.opened());
            }
        }
    }

    private void head(XSSFSheet sheet) {
        Line names = book.line(sheet, SheetLayout.NAMES_ROW).hidden();
        Line header = book.line(sheet, SheetLayout.HEADER_ROW).tall(2.4);
        for (DataColumn column : DataColumn.values()) {
            names.text(column.ordinal(), column.id(), Look.PLAIN);
            header.text(column.ordinal(), words.say("data." + column.id()), Look.HEADER);
            sheet.setColumnWidth(column.ordinal(), 256 * width(column));
        }
    }

    private void given(Line line, FormRow row, String responsible) {
        line.text(DataColumn.KEY.ordinal(), row.key().toString(), Look.GIVEN)
                .text(DataColumn.CLAUSE.ordinal(), words.labels(row.clauses()), Look.GIVEN)
                .text(DataColumn.UNITS.ordinal(), responsible, Look.GIVEN)
                .text(DataColumn.ASKS.ordinal(), words.asks(rubric, row.clauses()), Look.GIVEN)
                .text(DataColumn.INDICATOR.ordinal(), words.title(row), Look.GIVEN.strong())
                .blank(DataColumn.YEAR.ordinal(), Look.GIVEN)
                .text(DataColumn.TARGET.ordinal(), words.target(row), Look.GIVEN)
                .text(DataColumn.UNIT.ordinal(), words.unitOf(row.indicator()), Look.GIVEN)
                .text(DataColumn.HOW.ordinal(), words.how(row), Look.GIVEN);
        row.key().year().ifPresent(year -> line.number(DataColumn.YEAR.ordinal(), year, Look.GIVEN));
    }

    private void inputs(Line line, FormRow row, int index) {
        Set<DataColumn> open = open(row);
        for (DataColumn column : EnumSet.range(DataColumn.VALUE, DataColumn.NOTE)) {
            boolean isOpen = open.contains(column);
            line.blank(column.ordinal(), isOpen ? Look.INPUT.formatted(format(column, row)) : Look.IDLE);
            if (isOpen && !OF_THE_INDICATOR.contains(column)) {
                rules.add(column, row, index);
            }
        }
        prefill.cells(row).forEach((column, cell) -> {
            Look look = Look.INPUT.formatted(format(column, row));
            if (cell instanceof Double number) {
                line.number(column.ordinal(), number, look);
            } else {
                line.text(column.ordinal(), cell.toString(), look);
            }
        });
        line.formula(DataColumn.STATUS.ordinal(), status.of(row, index), Look.GIVEN);
    }

    private static Set<DataColumn> open(FormRow row) {
        Set<DataColumn> open = EnumSet.of(DataColumn.VALUE);
        if (row.indicator().kind() == IndicatorKind.RATE) {
            open.add(DataColumn.NUMERATOR);
            open.add(DataColumn.DENOMINATOR);
        } else if (row.indicator().kind() == IndicatorKind.EVENTS) {
            open.add(DataColumn.DATES);
        }
        if (row.opening()) {
            open.addAll(OF_THE_INDICATOR);
        }
        return open;
    }

    /** Dates are text, so that several fit in a cell and none turns into a number. */
    private static String format(DataColumn column, FormRow row) {
        return switch (column) {
            case VALUE -> row.indicator().kind() == IndicatorKind.RATE ? "0.00%" : "General";
            case DATES, EVIDENCE, NOTE -> "@";
            default -> "General";
        };
    }

    /** Rows that do not apply turn grey; a state that needs a hand turns red. */
    private void shade(XSSFSheet sheet, int last) {
        String state =
                "$" + CellReference.convertNumToColString(DataColumn.STATUS.ordinal()) + (SheetLayout.FIRST_ROW + 1);
        var formatting = sheet.getSheetConditionalFormatting();
        ConditionalFormattingRule exempt =
                formatting.createConditionalFormattingRule(state + "=\"" + words.say("status.exempt") + "\"");
        PatternFormatting grey = exempt.createPatternFormatting();
        grey.setFillBackgroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        grey.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        ConditionalFormattingRule wrong = formatting.createConditionalFormattingRule("OR(" + state + "=\""
                + words.say("status.half") + "\"," + state + "=\"" + words.say("status.twice") + "\")");
        wrong.createFontFormatting().setFontColorIndex(IndexedColors.RED.getIndex());
        CellRangeAddress[] inputs = {range(DataColumn.VALUE, DataColumn.NOTE, last)};
        CellRangeAddress[] states = {range(DataColumn.STATUS, DataColumn.STATUS, last)};
        formatting.addConditionalFormatting(inputs, exempt);
        formatting.addConditionalFormatting(states, wrong);
    }

    private static CellRangeAddress range(DataColumn from, DataColumn to, int last) {
        return new CellRangeAddress(SheetLayout.FIRST_ROW, last, from.ordinal(), to.ordinal());
    }

    /** In characters. */
    private static int width(DataColumn column) {
        return switch (column) {
            case ASKS -> 32;
            case INDICATOR, EVIDENCE -> 22;
            case HOW -> 22;
            case KEY, UNITS, NOTE, DATES -> 14;
            case TARGET, VALUE -> 12;
            case STATUS -> 10;
            case CLAUSE, UNIT, NUMERATOR, DENOMINATOR -> 8;
            case YEAR -> 6;
        };
    }
}
