package dev.readiness.office.ledger;

import dev.readiness.criteria.text.Plain;
import dev.readiness.office.sheet.Line;
import dev.readiness.office.sheet.Look;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;

/**
 * What somebody wrote into a cell. Of a formula its result: rows move, and a formula would point elsewhere then.
 *
 * @param formula whether it is the result of one
 * @param format the number format of the cell
 * @param shown what the screen shows
 * @param marks what is added to the cell beside its content
 */
record KeptCell(
        CellType type,
        boolean formula,
        String text,
        double number,
        boolean flag,
        String format,
        String shown,
        CellMarks marks) {
    /** The program's own backgrounds of rows. */
    private static final Set<String> OUR_FILLS = Set.of(Look.INPUT.fill(), Look.IDLE.fill(), Look.HEADER.fill());

    static KeptCell of(Cell cell) {
        boolean formula = cell.getCellType() == CellType.FORMULA;
        CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
        return new KeptCell(
                type,
                formula,
                type == CellType.STRING ? cell.getStringCellValue() : "",
                type == CellType.NUMERIC ? cell.getNumericCellValue() : 0,
                type == CellType.BOOLEAN && cell.getBooleanCellValue(),
                cell.getCellStyle().getDataFormatString(),
                type == CellType.STRING || formula ? "" : new DataFormatter(Locale.ROOT).formatCellValue(cell),
                CellMarks.of(cell, OUR_FILLS));
    }

    /** A text that stands in no cell yet. */
    static KeptCell of(String text, CellMarks marks) {
        return new KeptCell(CellType.STRING, false, text, 0, false, "General", "", marks);
    }

    boolean isBlank() {
        return type == CellType.BLANK || type == CellType.ERROR || type == CellType.STRING && Plain.isBlank(text);
    }

    /** What it says, to be put beside what others say. */
    String said() {
        return type == CellType.STRING ? text : shown;
    }

    /** Tells this content from others, however a program stores it. */
    String digest() {
        if (isBlank()) {
            return "0";
        }
        String content = switch (type) {
            case STRING -> "s" + text.replace("\r", "").strip();
            case NUMERIC -> "n" + number;
            default -> "b" + flag;
        };
        CRC32 sum = new CRC32();
        sum.update(content.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }

    void write(Line line, int column, Look look) {
        Look formatted = look.formatted(format);
        switch (type) {
            case STRING -> line.text(column, text, formatted);
            case NUMERIC -> line.number(column, number, formatted);
            case BOOLEAN -> line.flag(column, flag, formatted);
            default -> line.blank(column, formatted);
        }
    }
}
