package dev.readiness.office.ledger;

import dev.readiness.office.ledger.KeptLedger.KeptRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Reads what units wrote into their own sheets, in the columns of people, which go to the sheet for all units. Anything else
 * there would be lost, and is refused.
 */
final class UnitSheetReader {
    private static final Map<Integer, LedgerColumn> OPEN = LedgerColumn.OF_PEOPLE.stream()
            .collect(Collectors.toMap(column -> UnitSheet.column(column.id()), column -> column));

    private final WrittenCells written;
    private final String mainSheet;
    private final List<String> refused = new ArrayList<>();
    /** By key and column what each unit wrote, by the name of its sheet. */
    private final Map<String, Map<LedgerColumn, Map<String, KeptCell>>> said = new LinkedHashMap<>();

    UnitSheetReader(WrittenCells written, String mainSheet) {
        this.written = written;
        this.mainSheet = mainSheet;
    }

    List<String> refused() {
        return List.copyOf(refused);
    }

    void read(XSSFSheet sheet) {
        for (Row row : sheet) {
            String key = row.getRowNum() < UnitSheet.FIRST_ROW
                    ? LedgerBook.headKey(row.getRowNum())
                    : MainSheetReader.text(row, 0);
            for (Cell cell : row) {
                read(sheet.getSheetName(), key, cell);
            }
        }
    }

    private void read(String sheet, String key, Cell cell) {
        KeptCell kept = KeptCell.of(cell);
        int column = cell.getColumnIndex();
        boolean known = column < UnitSheet.WIDTH && !key.isEmpty();
        boolean open = known && OPEN.containsKey(column) && !LedgerBook.isHeadKey(key);
        boolean content = !kept.isBlank() && !kept.formula();
        if (open && content) {
            said.computeIfAbsent(key, clause -> new HashMap<>())
                    .computeIfAbsent(OPEN.get(column), of -> new LinkedHashMap<>())
                    .put(sheet, kept);
        } else if (content && (!known || written.isTyped(sheet, key, column, kept))
                || !kept.marks().isNone()) {
            refused.add(sheet + "!" + cell.getAddress());
        }
    }

    /** {@code ledger} with what the units wrote. */
    KeptLedger into(KeptLedger ledger) {
        Map<String, KeptRow> rows = new HashMap<>(ledger.rows());
        said.forEach((key, columns) -> columns.forEach((column, byUnit) -> {
            KeptRow row = rows.getOrDefault(key, LedgerRow.NOTHING_KEPT);
            rows.put(key, row.with(column, together(key, column, row, byUnit)));
        }));
        return new KeptLedger(ledger.added(), ledger.heads(), rows, ledger.strays());
    }

    /** One unit's progress is news; measures, names and remarks add up, and so does what was written on both sheets since. */
    private KeptCell together(String key, LedgerColumn column, KeptRow row, Map<String, KeptCell> byUnit) {
        Optional<KeptCell> main = row.cell(column);
        boolean stands = main.isPresent()
                && (column != LedgerColumn.PROGRESS
                        || written.maybeTyped(mainSheet, key, column.ordinal(), main.get()));
        Set<String> texts = new LinkedHashSet<>();
        byUnit.values().forEach(cell -> texts.add(cell.said()));
        main.filter(cell -> stands).ifPresent(cell -> texts.remove(cell.said()));
        if (texts.isEmpty()) {
            return main.orElseThrow();
        }
        if (texts.size() == 1 && !stands) {
            return byUnit.values().iterator().next();
        }
        List<String> lines = new ArrayList<>();
        main.filter(cell -> stands).ifPresent(cell -> lines.add(cell.said()));
        byUnit.forEach((unit, cell) -> {
            if (texts.contains(cell.said())) {
                lines.add(unit + "：" + cell.said());
            }
        });
        CellMarks marks =
                main.map(KeptCell::marks).orElse(new CellMarks(Optional.empty(), Optional.empty(), Optional.empty()));
        return KeptCell.of(String.join("\n", lines), marks);
    }
}
