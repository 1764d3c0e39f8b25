package dev.readiness.office.ledger;

import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.Assessment;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A ledger as somebody opens it. */
final class Written {
    final XSSFWorkbook workbook;
    final XSSFSheet all;

    private Written(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.all = workbook.getSheetAt(0);
    }

    static Written of(Assessment assessment) {
        return open(Ledger.of(assessment, Optional.empty(), Lang.ZH).bytes());
    }

    static Written open(byte[] bytes) {
        try {
            return new Written(new XSSFWorkbook(new ByteArrayInputStream(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The ledger made again from {@code assessment}, after this one was saved. */
    Written again(Assessment assessment) {
        KeptLedger kept =
                new LedgerReader(assessment.submission()).read(bytes()).ledger().orElseThrow();
        return open(Ledger.of(assessment, Optional.of(kept), Lang.ZH).bytes());
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    List<Row> rows() {
        return StreamSupport.stream(all.spliterator(), false)
                .filter(row -> row.getRowNum() >= LedgerBook.FIRST_ROW)
                .toList();
    }

    Row row(String key) {
        return rows().stream()
                .filter(row -> text(row, LedgerColumn.KEY).equals(key))
                .findFirst()
                .orElseThrow();
    }

    static String text(Row row, LedgerColumn column) {
        return text(row, column.ordinal());
    }

    static String text(Row row, int column) {
        Cell cell = row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> String.valueOf(cell.getNumericCellValue());
            case STRING -> cell.getStringCellValue();
            default -> "";
        };
    }

    static void write(Row row, int column, String text) {
        row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(text);
    }
}
