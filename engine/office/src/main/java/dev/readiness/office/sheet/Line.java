package dev.readiness.office.sheet;

import dev.readiness.criteria.rubric.Numbered;
import dev.readiness.report.Columns;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;

/**
 * One row of a sheet to write into, column by column from 0.
 *
 * <p>Text is only ever written as text. What a spreadsheet program would take for a formula as soon as somebody edits
 * the cell is marked as quoted besides.
 */
public final class Line {
    private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    private static final Pattern LIKE_FORMULA =
            Pattern.compile("(?s)[\\s\\p{Cc}\\p{Cf}]*[=+\\-@＝＋－﹣−＠].*|[\\t\\r\\n].*");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\x{FFFE}\\x{FFFF}&&[^\\n\\t]]");

    private final Book book;
    private final XSSFRow row;

    Line(Book book, XSSFRow row) {
        this.book = book;
        this.row = row;
    }

    /** {@code text}, its control characters shown as question marks. */
    public Line text(int column, String text, Look look) {
        String plain = CONTROL.matcher(text.replace("\r\n", "\n")).replaceAll("?");
        String fitting = plain.length() > LONGEST ? plain.substring(0, LONGEST - 1) + "…" : plain;
        boolean quoted = LIKE_FORMULA.matcher(text).matches();
        cell(column, look, quoted).setCellValue(fitting);
        return this;
    }

    public Line number(int column, double number, Look look) {
        cell(column, look, false).setCellValue(number);
        return this;
    }

    /** The number of {@code part} as the source prints it; a number where nothing else is printed. */
    public Line numbered(int column, Numbered part, Look look) {
        return part.isLabelled() ? text(column, part.label(), look) : number(column, part.number(), look);
    }

    public Line day(int column, LocalDate day, Look look) {
        cell(column, look, false).setCellValue(day);
        return this;
    }

    public Line flag(int column, boolean flag, Look look) {
        cell(column, look, false).setCellValue(flag);
        return this;
    }

    /** A formula of the program's own; never one of an input. */
    public Line formula(int column, String formula, Look look) {
        cell(column, look, false).setCellFormula(formula);
        return this;
    }

    public Line blank(int column, Look look) {
        cell(column, look, false);
        return this;
    }

    /** Sets the height to {@code lines} lines of ordinary text. */
    public Line tall(double lines) {
        row.setHeightInPoints((float) (lines * Look.PLAIN.points() * 1.4));
        return this;
    }

    /** Sets the height so that no cell's text is cut off; a spreadsheet program may fit it anew when a cell changes. */
    public Line fit() {
        int lines = 1;
        for (Cell cell : row) {
            if (cell.getCellType() == CellType.STRING) {
                int width = row.getSheet().getColumnWidth(cell.getColumnIndex()) / 256;
                lines = Math.max(lines, lines(cell.getStringCellValue(), width));
            }
        }
        tall(lines + 0.3);
        row.getCTRow().unsetCustomHeight();
        return this;
    }

    private static int lines(String text, int width) {
        return text.lines()
                .mapToInt(line -> Math.max(1, 1 + (Columns.width(line) - 1) / Math.max(1, width - 1)))
                .sum();
    }

    /** Takes the row out of sight. */
    public Line hidden() {
        row.setZeroHeight(true);
        return this;
    }

    /** Gives the cell in {@code column}, which is written already, a background of somebody's own. */
    public void fill(int column, String colour) {
        XSSFCell cell = row.getCell(column);
        cell.setCellStyle(book.filled(cell.getCellStyle(), colour));
    }

    /** Gives the cell in {@code column} a comment. */
    public void note(int column, String text) {
        book.note(row.getSheet(), row.getCell(column), text);
    }

    /** Has the cell in {@code column} lead to {@code address}. */
    public void link(int column, String address, HyperlinkType kind) {
        book.link(row.getCell(column), address, kind);
    }

    private XSSFCell cell(int column, Look look, boolean quoted) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(book.style(look, quoted));
        return cell;
    }
}
