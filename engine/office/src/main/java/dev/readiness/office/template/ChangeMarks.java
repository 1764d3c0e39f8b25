package dev.readiness.office.template;

import dev.readiness.office.layout.DataColumn;
import dev.readiness.office.layout.SheetLayout;
import dev.readiness.office.sheet.Book;
import dev.readiness.office.sheet.Line;
import dev.readiness.office.sheet.Look;
import dev.readiness.office.sheet.Page;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Has cells change their colour once they differ from what was handed in before, which a hidden sheet holds. */
final class ChangeMarks {
    private final Book book;
    private final TemplateWords words;

    ChangeMarks(Book book, TemplateWords words) {
        this.book = book;
        this.words = words;
    }

    /** @param last the last row to fill in */
    void mark(XSSFSheet data, int last) {
        XSSFSheet before = book.sheet(words.say("sheet.before"));
        for (int index = SheetLayout.FIRST_ROW; index <= last; index++) {
            copy(data.getRow(index), book.line(before, index));
        }
        Page.protect(before);
        book.hide(before);
        String first = CellReference.convertNumToColString(DataColumn.VALUE.ordinal()) + (SheetLayout.FIRST_ROW + 1);
        var formatting = data.getSheetConditionalFormatting();
        var changed = formatting.createConditionalFormattingRule(first + "<>'" + before.getSheetName() + "'!" + first);
        PatternFormatting orange = changed.createPatternFormatting();
        orange.setFillBackgroundColor(IndexedColors.LIGHT_ORANGE.getIndex());
        orange.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        CellRangeAddress[] inputs = {
            new CellRangeAddress(SheetLayout.FIRST_ROW, last, DataColumn.VALUE.ordinal(), DataColumn.NOTE.ordinal())
        };
        formatting.addConditionalFormatting(inputs, changed);
    }

    private static void copy(Row row, Line line) {
        for (int column = DataColumn.VALUE.ordinal(); column <= DataColumn.NOTE.ordinal(); column++) {
            Cell cell = row.getCell(column);
            if (cell.getCellType() == CellType.NUMERIC) {
                line.number(column, cell.getNumericCellValue(), Look.PLAIN);
            } else if (cell.getCellType() == CellType.STRING) {
                line.text(column, cell.getStringCellValue(), Look.PLAIN);
            }
        }
    }
}
