package dev.readiness.office.ledger;

import dev.readiness.office.ledger.KeptLedger.KeptRow;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** Reads what people wrote into the sheet for all units. */
final class MainSheetReader {
    /** What the figures say: whoever types over it would have the ledger say something else. */
    private static final Set<LedgerColumn> FACTS = EnumSet.of(
            LedgerColumn.CLAUSE,
            LedgerColumn.GRADE,
            LedgerColumn.WORTH,
            LedgerColumn.FOUND,
            LedgerColumn.DAYS_LEFT,
            LedgerColumn.STATE);

    private final XSSFSheet sheet;
    private final WrittenCells written;
    private final Map<Integer, String> ours = new TreeMap<>();
    private final Map<Integer, String> added = new TreeMap<>();
    private final List<String> refused = new ArrayList<>();

    MainSheetReader(XSSFSheet sheet, WrittenCells written) {
        this.sheet = sheet;
        this.written = written;
        columns();
    }

    /** The cells that can neither be kept nor written over. */
    List<String> refused() {
        return List.copyOf(refused);
    }

    KeptLedger read() {
        Map<Integer, KeptRow> heads = new HashMap<>();
        Map<String, KeptRow> rows = new HashMap<>();
        List<KeptRow> strays = new ArrayList<>();
        for (Row row : sheet) {
            if (row.getRowNum() < LedgerBook.FIRST_ROW) {
                if (row.getRowNum() != LedgerBook.NAMES_ROW) {
                    heads.put(row.getRowNum(), kept(row, LedgerBook.headKey(row.getRowNum())));
                }
                continue;
            }
            KeptRow plain = kept(row, "");
            if (!plain.isBlank()) {
                String key = plain.cell(LedgerColumn.KEY).map(KeptCell::text).orElse("");
                if (!key.isEmpty() && !rows.containsKey(key)) {
                    rows.put(key, kept(row, key));
                } else {
                    strays.add(plain);
                }
            }
        }
        return new KeptLedger(List.copyOf(added.values()), heads, rows, strays);
    }

    /** A column without one of our names is one that somebody added, if anything stands in it. */
    private void columns() {
        int last = StreamSupport.stream(sheet.spliterator(), false)
                .mapToInt(Row::getLastCellNum)
                .max()
                .orElse(0);
        for (int column = 0; column < last; column++) {
            String name = text(sheet.getRow(LedgerBook.NAMES_ROW), column);
            if (!name.isEmpty()) {
                ours.put(column, name);
            } else if (isUsed(column)) {
                added.put(column, text(sheet.getRow(LedgerBook.HEADER_ROW), column));
            }
        }
    }

    private boolean isUsed(int column) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .map(row -> row.getCell(column))
                .anyMatch(cell -> cell != null
                        && !(KeptCell.of(cell).isBlank()
                                && KeptCell.of(cell).marks().isNone()));
    }

    /** @param key under which it is remembered what the program wrote; blank if it wrote nothing */
    private KeptRow kept(Row row, String key) {
        List<Integer> free = List.copyOf(added.keySet());
        Map<String, KeptCell> named = new HashMap<>();
        Map<Integer, KeptCell> others = new HashMap<>();
        Set<String> typed = new HashSet<>();
        for (Cell cell : row) {
            int column = cell.getColumnIndex();
            KeptCell kept = KeptCell.of(cell);
            if (ours.containsKey(column)) {
                named.put(ours.get(column), kept);
                if (isTyped(key, ours.get(column), kept)) {
                    typed.add(ours.get(column));
                    refuseFacts(cell, key, ours.get(column));
                }
            } else if (free.contains(column)) {
                others.put(free.indexOf(column), kept);
            }
        }
        return new KeptRow(named, typed, others);
    }

    private boolean isTyped(String key, String name, KeptCell cell) {
        boolean head = LedgerBook.isHeadKey(key);
        return LedgerColumn.named(name)
                .filter(column -> head || !LedgerColumn.OF_PEOPLE.contains(column))
                .filter(column -> column != LedgerColumn.KEY)
                .filter(column -> !(column == LedgerColumn.DAYS_LEFT && cell.formula()))
                .filter(column -> written.isTyped(sheet.getSheetName(), key, column.ordinal(), cell))
                .isPresent();
    }

    private void refuseFacts(Cell cell, String key, String name) {
        boolean head = LedgerBook.isHeadKey(key);
        if (!head && LedgerColumn.named(name).filter(FACTS::contains).isPresent()) {
            refused.add(sheet.getSheetName() + "!" + cell.getAddress());
        }
    }

    static String text(@Nullable Row row, int column) {
        Cell cell = row == null ? null : row.getCell(column);
        return cell != null && cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
    }
}
