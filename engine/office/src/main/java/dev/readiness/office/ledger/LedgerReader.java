package dev.readiness.office.ledger;

import dev.readiness.criteria.submission.Submission;
import dev.readiness.office.layout.MetaKey;
import dev.readiness.office.layout.SheetLayout;
import dev.readiness.office.ledger.KeptLedger.KeptRow;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads what people wrote into the ledger of an earlier run, so that the next one keeps it. */
public final class LedgerReader {
    /** Why a file is not taken for the ledger before this one, and so must not be overwritten. */
    public enum Refusal {
        /** It is something else, or broken. */
        NO_LEDGER,
        /** It is the ledger of another rubric. */
        OTHER_RUBRIC,
        /** It is another region's ledger. */
        OTHER_REGION,
        /** It holds sheets of somebody's own, which would be lost. */
        STRANGE_SHEETS
    }

    /**
     * What came of reading.
     *
     * @param refusal why not, if there is no ledger
     * @param detail the other rubric, the other region or the names of the sheets
     */
    public record Read(Optional<KeptLedger> ledger, Optional<Refusal> refusal, String detail) {}

    private final Submission submission;

    /** @param submission whose ledger it should be */
    public LedgerReader(Submission submission) {
        this.submission = submission;
    }

    public Read read(byte[] bytes) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            return read(workbook);
        } catch (IOException | RuntimeException e) { // POI tells a broken file by many kinds of either
            return refused(Refusal.NO_LEDGER, "");
        }
    }

    private Read read(XSSFWorkbook workbook) {
        Map<String, String> meta = meta(workbook);
        XSSFSheet sheet = workbook.getSheet(meta.getOrDefault(MetaKey.DATA.id(), ""));
        if (!SheetLayout.LEDGER.equals(meta.get(MetaKey.FORMAT.id())) || sheet == null) {
            return refused(Refusal.NO_LEDGER, "");
        }
        String rubric = meta.getOrDefault(MetaKey.RUBRIC.id(), "");
        if (!rubric.equals(submission.rubric().id())) {
            return refused(Refusal.OTHER_RUBRIC, rubric);
        }
        String region = meta.getOrDefault(MetaKey.REGION.id(), "");
        if (!region.equals(submission.region())) {
            return refused(Refusal.OTHER_REGION, region);
        }
        List<String> strange = strangeSheets(workbook, meta);
        return strange.isEmpty()
                ? new Read(Optional.of(kept(sheet)), Optional.empty(), "")
                : refused(Refusal.STRANGE_SHEETS, String.join(", ", strange));
    }

    private static Read refused(Refusal refusal, String detail) {
        return new Read(Optional.empty(), Optional.of(refusal), detail);
    }

    private static Map<String, String> meta(XSSFWorkbook workbook) {
        Map<String, String> meta = new HashMap<>();
        XSSFSheet sheet = workbook.getSheet(SheetLayout.META_SHEET);
        if (sheet != null) {
            for (Row row : sheet) {
                meta.put(text(row, 0), text(row, 1));
            }
        }
        return meta;
    }

    private static List<String> strangeSheets(XSSFWorkbook workbook, Map<String, String> meta) {
        List<String> ours = List.of(meta.getOrDefault(MetaKey.SHEETS.id(), "").split("/"));
        return StreamSupport.stream(workbook.spliterator(), false)
                .map(Sheet::getSheetName)
                .filter(name -> !ours.contains(name) && !name.equals(SheetLayout.META_SHEET))
                .toList();
    }

    private static KeptLedger kept(XSSFSheet sheet) {
        Map<Integer, String> ours = new TreeMap<>();
        Map<Integer, String> added = new TreeMap<>();
        columns(sheet, ours, added);
        Map<String, KeptRow> rows = new HashMap<>();
        List<KeptRow> strays = new ArrayList<>();
        for (Row row : sheet) {
            KeptRow kept = kept(row, ours, List.copyOf(added.keySet()));
            if (row.getRowNum() >= LedgerBook.FIRST_ROW && !kept.isBlank()) {
                String key = kept.cell(LedgerColumn.KEY).map(KeptCell::text).orElse("");
                boolean isFirst = !key.isEmpty() && rows.putIfAbsent(key, kept) == null;
                if (!isFirst) {
                    strays.add(kept);
                }
            }
        }
        return new KeptLedger(List.copyOf(added.values()), rows, strays);
    }

    /** A column without one of our names is one that somebody added, if anything stands in it. */
    private static void columns(XSSFSheet sheet, Map<Integer, String> ours, Map<Integer, String> added) {
        int last = StreamSupport.stream(sheet.spliterator(), false)
                .mapToInt(Row::getLastCellNum)
                .max()
                .orElse(0);
        for (int column = 0; column < last; column++) {
            String name = text(sheet.getRow(LedgerBook.NAMES_ROW), column);
            if (!name.isEmpty()) {
                ours.put(column, name);
            } else if (isUsed(sheet, column)) {
                added.put(column, text(sheet.getRow(LedgerBook.HEADER_ROW), column));
            }
        }
    }

    private static boolean isUsed(XSSFSheet sheet, int column) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .filter(row -> row.getRowNum() >= LedgerBook.HEADER_ROW)
                .map(row -> row.getCell(column))
                .anyMatch(cell -> cell != null && !KeptCell.of(cell).isBlank());
    }

    private static KeptRow kept(Row row, Map<Integer, String> ours, List<Integer> added) {
        Map<String, KeptCell> named = new HashMap<>();
        Map<Integer, KeptCell> free = new HashMap<>();
        for (Cell cell : row) {
            int column = cell.getColumnIndex();
            if (ours.containsKey(column)) {
                named.put(ours.get(column), KeptCell.of(cell));
            } else if (added.contains(column)) {
                free.put(added.indexOf(column), KeptCell.of(cell));
            }
        }
        return new KeptRow(named, free);
    }

    private static String text(@org.jspecify.annotations.Nullable Row row, int column) {
        Cell cell = row == null ? null : row.getCell(column);
        return cell != null && cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
    }
}
