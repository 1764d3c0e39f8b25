package dev.readiness.office.ledger;

import dev.readiness.criteria.submission.Submission;
import dev.readiness.engine.check.Claim;
import dev.readiness.office.layout.MetaKey;
import dev.readiness.office.layout.SheetLayout;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
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
        STRANGE_SHEETS,
        /** It holds pictures, shapes or tables, which would be lost. */
        STRANGE_OBJECTS,
        /** Somebody typed over what the figures say, or into a unit's sheet beside progress and remark. */
        TYPED_OVER
    }

    /**
     * What came of reading.
     *
     * @param ledger what people wrote, if the file can be taken for the ledger before
     * @param refusal why not, if there is no ledger
     * @param detail the other rubric, the other region, or the names of the sheets or cells
     */
    public record Read(Optional<KeptLedger> ledger, Optional<Refusal> refusal, String detail) {}

    private final Submission submission;

    /** @param submission whose ledger it should be */
    public LedgerReader(Submission submission) {
        Objects.requireNonNull(submission, "submission");
        this.submission = submission;
    }

    /**
     * {@return what people wrote into a ledger, or why it is not taken for the one before; nothing is thrown for a bad
     * file}
     *
     * @param bytes the workbook, as .xlsx
     */
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
        if (!new Claim(rubric, region).compared().equals(new Claim(rubric, submission.region()).compared())) {
            return refused(Refusal.OTHER_REGION, region);
        }
        List<String> strange = strangeSheets(workbook, meta);
        if (!strange.isEmpty()) {
            return refused(Refusal.STRANGE_SHEETS, String.join(", ", strange));
        }
        List<String> objects = sheets(workbook)
                .filter(each -> holdsObjects(each))
                .map(Sheet::getSheetName)
                .toList();
        return objects.isEmpty() ? kept(workbook, sheet) : refused(Refusal.STRANGE_OBJECTS, String.join(", ", objects));
    }

    private static Read kept(XSSFWorkbook workbook, XSSFSheet main) {
        WrittenCells written = WrittenCells.of(workbook);
        MainSheetReader all = new MainSheetReader(main, written);
        UnitSheetReader units = new UnitSheetReader(written, main.getSheetName());
        KeptLedger ledger = all.read();
        sheets(workbook)
                .filter(sheet -> sheet != main && !sheet.getSheetName().equals(SheetLayout.META_SHEET))
                .forEach(units::read);
        List<String> refused =
                Stream.concat(all.refused().stream(), units.refused().stream()).toList();
        return refused.isEmpty()
                ? new Read(Optional.of(units.into(ledger)), Optional.empty(), "")
                : refused(Refusal.TYPED_OVER, String.join(", ", refused));
    }

    private static Stream<XSSFSheet> sheets(XSSFWorkbook workbook) {
        return StreamSupport.stream(workbook.spliterator(), false).map(XSSFSheet.class::cast);
    }

    private static boolean holdsObjects(XSSFSheet sheet) {
        XSSFDrawing drawing = sheet.getDrawingPatriarch();
        return !sheet.getTables().isEmpty()
                || drawing != null && drawing.getShapes().iterator().hasNext();
    }

    private static Read refused(Refusal refusal, String detail) {
        return new Read(Optional.empty(), Optional.of(refusal), detail);
    }

    private static Map<String, String> meta(XSSFWorkbook workbook) {
        Map<String, String> meta = new HashMap<>();
        XSSFSheet sheet = workbook.getSheet(SheetLayout.META_SHEET);
        if (sheet != null) {
            for (Row row : sheet) {
                meta.put(MainSheetReader.text(row, 0), MainSheetReader.text(row, 1));
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
}
