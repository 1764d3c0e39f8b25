package dev.readiness.office.ledger;

import dev.readiness.office.layout.SheetLayout;
import dev.readiness.office.sheet.Book;
import dev.readiness.office.sheet.Look;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * What the program itself wrote into each row of each sheet, as digests on the meta sheet: whatever differs from it when
 * the ledger is made again somebody typed.
 */
final class WrittenCells {
    /** Where it begins on the sheet: name of a sheet, key of a row, digests of its cells in the order of the columns. */
    private static final int FIRST_COLUMN = 3;

    /** The digest of a cell that is somebody's own already. */
    private static final String THEIRS = "-";

    private final Map<String, Map<String, List<String>>> bySheet = new LinkedHashMap<>();

    /** What the ledger in {@code workbook} remembers; nothing if it was made before ledgers did. */
    static WrittenCells of(XSSFWorkbook workbook) {
        WrittenCells written = new WrittenCells();
        XSSFSheet sheet = workbook.getSheet(SheetLayout.META_SHEET);
        if (sheet != null) {
            for (Row row : sheet) {
                written.put(
                        MainSheetReader.text(row, FIRST_COLUMN),
                        MainSheetReader.text(row, FIRST_COLUMN + 1),
                        List.of(MainSheetReader.text(row, FIRST_COLUMN + 2).split(" ")));
            }
        }
        return written;
    }

    private void put(String sheet, String key, List<String> digests) {
        bySheet.computeIfAbsent(sheet, name -> new HashMap<>()).putIfAbsent(key, digests);
    }

    /** Remembers the first {@code columns} cells of {@code row}; those of {@code theirs} are somebody's own. */
    void remember(String sheet, String key, Row row, int columns, List<Integer> theirs) {
        List<String> digests = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            Cell cell = row.getCell(column);
            digests.add(
                    theirs.contains(column)
                            ? THEIRS
                            : cell == null ? "0" : KeptCell.of(cell).digest());
        }
        bySheet.computeIfAbsent(sheet, name -> new LinkedHashMap<>()).put(key, digests);
    }

    /** Whether {@code cell} is not what the program wrote there; never where nothing is remembered. */
    boolean isTyped(String sheet, String key, int column, KeptCell cell) {
        return digest(sheet, key, column)
                .filter(digest -> !cell.isBlank() && !digest.equals(cell.digest()))
                .isPresent();
    }

    /** Whether {@code cell} may be somebody's; always where nothing is remembered. */
    boolean maybeTyped(String sheet, String key, int column, KeptCell cell) {
        return digest(sheet, key, column).isEmpty() || isTyped(sheet, key, column, cell);
    }

    private Optional<String> digest(String sheet, String key, int column) {
        return Optional.ofNullable(bySheet.get(sheet))
                .map(rows -> rows.get(key))
                .filter(digests -> column < digests.size())
                .map(digests -> digests.get(column));
    }

    /** Writes them all into the meta sheet of {@code book}. */
    void write(Book book, XSSFSheet sheet) {
        int index = 0;
        for (Map.Entry<String, Map<String, List<String>>> of : bySheet.entrySet()) {
            for (Map.Entry<String, List<String>> row : of.getValue().entrySet()) {
                book.line(sheet, index++)
                        .text(FIRST_COLUMN, of.getKey(), Look.PLAIN)
                        .text(FIRST_COLUMN + 1, row.getKey(), Look.PLAIN)
                        .text(FIRST_COLUMN + 2, String.join(" ", row.getValue()), Look.PLAIN);
            }
        }
    }
}
