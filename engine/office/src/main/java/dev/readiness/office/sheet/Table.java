package dev.readiness.office.sheet;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Numbered;
import dev.readiness.report.Columns;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A sheet with a title, a header and rows, to print and to filter. */
public final class Table {
    private static final int HEADER_ROW = 1;

    private final Book book;
    private final XSSFSheet sheet;
    private final int columns;
    private int next = HEADER_ROW + 1;

    /** @param columns the header and the width of each column in characters */
    public Table(Book book, String name, String title, List<Column> columns, String pages) {
        this.book = book;
        this.sheet = book.sheet(name);
        this.columns = columns.size();
        book.line(sheet, 0).tall(2).text(0, title, Look.TITLE);
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, columns.size() - 1));
        Line header = book.line(sheet, HEADER_ROW).tall(2);
        for (int i = 0; i < columns.size(); i++) {
            header.text(i, columns.get(i).head(), Look.HEADER);
            sheet.setColumnWidth(i, 256 * columns.get(i).width());
        }
        sheet.createFreezePane(0, HEADER_ROW + 1);
        Page.landscape(sheet, title, pages);
        Page.repeat(sheet, HEADER_ROW, HEADER_ROW);
    }

    public record Column(String head, int width) {}

    /** @param cells texts, whole numbers, quantities, days, and clauses for their numbers */
    public void row(Look look, Object... cells) {
        Line line = book.line(sheet, next++);
        for (int i = 0; i < cells.length; i++) {
            cell(line, i, cells[i], look);
        }
        line.fit();
    }

    private static void cell(Line line, int column, Object cell, Look look) {
        if (cell instanceof Integer number) {
            line.number(column, number, look.formatted("0"));
        } else if (cell instanceof Quantity quantity) {
            line.number(column, Double.parseDouble(quantity.written()), look.formatted(Decimals.of(quantity)));
        } else if (cell instanceof Numbered part) {
            line.numbered(column, part, look.formatted("0"));
        } else if (cell instanceof LocalDate day) {
            line.day(column, day, look.formatted("yyyy-mm-dd").aligned(HorizontalAlignment.LEFT));
        } else {
            line.text(column, cell.toString(), look);
        }
    }

    /** A sentence across all columns. */
    public void note(String text) {
        int width = 0;
        for (int i = 0; i < columns; i++) {
            width += sheet.getColumnWidth(i) / 256;
        }
        int more = Columns.width(text) / width;
        book.line(sheet, next).tall(1.3 + more).text(0, text, Look.PLAIN);
        sheet.addMergedRegion(new CellRangeAddress(next, next, 0, columns - 1));
        next++;
    }
}
