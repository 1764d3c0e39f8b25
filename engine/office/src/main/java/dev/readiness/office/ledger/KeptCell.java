package dev.readiness.office.ledger;

import dev.readiness.criteria.text.Plain;
import dev.readiness.office.sheet.Line;
import dev.readiness.office.sheet.Look;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;

/**
 * What somebody wrote into a cell. Of a formula its result: rows move, and a formula would point elsewhere then.
 *
 * @param format the number format of the cell
 */
record KeptCell(CellType type, String text, double number, boolean flag, String format) {

    static KeptCell of(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return new KeptCell(
                type,
                type == CellType.STRING ? cell.getStringCellValue() : "",
                type == CellType.NUMERIC ? cell.getNumericCellValue() : 0,
                type == CellType.BOOLEAN && cell.getBooleanCellValue(),
                cell.getCellStyle().getDataFormatString());
    }

    boolean isBlank() {
        return type == CellType.BLANK || type == CellType.ERROR || type == CellType.STRING && Plain.isBlank(text);
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
