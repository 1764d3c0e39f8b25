package dev.readiness.office.sheet;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A sheet with a title, a header and rows of text, to print and to filter. */
public final class Table {
    private static final int HEADER_ROW = 1;

    private final Book book;
    private final XSSFSheet sheet;
    private int next = HEADER_ROW + 1;

    /** @param columns the header and the width of each column in characters */
    public Table(Book book, String name, String title, List<Column> columns, String pages) {
        this.book = book;
        this.sheet = book.sheet(name);
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

    public void row(Look look, String... cells) {
        Line line = book.line(sheet, next++);
        for (int i = 0; i < cells.length; i++) {
            line.text(i, cells[i], look);
        }
        line.fit();
    }
}
