package dev.readiness.office.intake;

import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.office.layout.DataColumn;
import dev.readiness.office.layout.ExemptionColumn;
import dev.readiness.office.layout.MetaKey;
import dev.readiness.office.layout.RowKey;
import dev.readiness.office.layout.SheetLayout;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook laid out as agreed, bare of everything that only people need, to be filled in and spoilt by tests. */
final class SampleBook {
    static final Packs PACKS = new Packs();
    static final String DATA = "填报";
    static final String EXEMPTIONS = "合理缺项";
    static final String GUIDE = "填报说明";

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final Rubric rubric;
    private final Map<String, Row> rows = new TreeMap<>();

    private SampleBook(Rubric rubric) {
        this.rubric = rubric;
    }

    /** A book of the first sample's rubric, region and as-of date known. */
    static SampleBook empty() {
        return of("neimenggu-2023", "", indicator -> true);
    }

    /** A book of the indicators that {@code wanted} picks. */
    static SampleBook of(String id, String unit, Predicate<Indicator> wanted) {
        Rubric rubric = PACKS.find(id).orElseThrow();
        SampleBook sample = new SampleBook(rubric);
        sample.guide();
        sample.data(wanted);
        sample.exemptions();
        sample.meta(unit);
        return sample;
    }

    private void guide() {
        XSSFSheet sheet = book.createSheet(GUIDE);
        Cell region = at(sheet, SheetLayout.REGION_CELL);
        region.setCellValue("白云鄂博矿区");
        Cell asOf = at(sheet, SheetLayout.AS_OF_CELL);
        asOf.setCellValue(LocalDate.of(2023, 12, 1));
        asOf.setCellStyle(style("yyyy-mm-dd"));
    }

    private void data(Predicate<Indicator> wanted) {
        XSSFSheet sheet = book.createSheet(DATA);
        names(sheet, List.of(DataColumn.values()).stream().map(DataColumn::id).toList());
        for (Indicator indicator : rubric.indicators()) {
            if (indicator.kind() != IndicatorKind.DERIVED && wanted.test(indicator)) {
                for (OptionalInt year : indicator.yearly()
                        ? List.of(OptionalInt.of(2022), OptionalInt.of(2023))
                        : List.of(OptionalInt.empty())) {
                    dataRow(sheet, indicator, new RowKey(indicator.id(), year));
                }
            }
        }
    }

    private void dataRow(XSSFSheet sheet, Indicator indicator, RowKey key) {
        Row row = sheet.createRow(Math.max(SheetLayout.FIRST_ROW, sheet.getLastRowNum() + 1));
        row.createCell(DataColumn.KEY.ordinal()).setCellValue(key.toString());
        row.createCell(DataColumn.INDICATOR.ordinal())
                .setCellValue(indicator.title().zh());
        if (indicator.kind() == IndicatorKind.RATE) {
            row.createCell(DataColumn.VALUE.ordinal()).setCellStyle(style("0.0#%"));
        }
        rows.put(key.toString(), row);
    }

    private void exemptions() {
        XSSFSheet sheet = book.createSheet(EXEMPTIONS);
        names(
                sheet,
                List.of(ExemptionColumn.values()).stream()
                        .map(ExemptionColumn::id)
                        .toList());
        rubric.clauses().values().stream()
                .filter(clause -> clause.mayNotApply())
                .forEach(clause -> {
                    Row row = sheet.createRow(Math.max(SheetLayout.FIRST_ROW, sheet.getLastRowNum() + 1));
                    row.createCell(ExemptionColumn.KEY.ordinal()).setCellValue(String.valueOf(clause.number()));
                    rows.put("clause " + clause.number(), row);
                });
    }

    private static void names(XSSFSheet sheet, List<String> ids) {
        Row names = sheet.createRow(SheetLayout.NAMES_ROW);
        names.setZeroHeight(true);
        Row headers = sheet.createRow(SheetLayout.HEADER_ROW);
        for (int i = 0; i < ids.size(); i++) {
            names.createCell(i).setCellValue(ids.get(i));
            headers.createCell(i).setCellValue("列 " + ids.get(i));
        }
    }

    private void meta(String unit) {
        XSSFSheet sheet = book.createSheet(SheetLayout.META_SHEET);
        book.setSheetHidden(book.getSheetIndex(sheet), true);
        Map<MetaKey, String> values = Map.of(
                MetaKey.FORMAT,
                SheetLayout.TEMPLATE,
                MetaKey.VERSION,
                SheetLayout.VERSION,
                MetaKey.RUBRIC,
                rubric.id(),
                MetaKey.DIGEST,
                rubric.identity().digest(),
                MetaKey.UNIT,
                unit,
                MetaKey.GUIDE,
                GUIDE,
                MetaKey.DATA,
                DATA,
                MetaKey.EXEMPTIONS,
                EXEMPTIONS,
                MetaKey.ROWS,
                String.join(" ", keys()));
        for (MetaKey key : MetaKey.values()) {
            Row row = sheet.createRow(key.ordinal());
            row.createCell(0).setCellValue(key.id());
            row.createCell(1).setCellValue(values.getOrDefault(key, ""));
        }
    }

    Rubric rubric() {
        return rubric;
    }

    List<String> keys() {
        return rows.keySet().stream().filter(key -> !key.startsWith("clause ")).toList();
    }

    XSSFWorkbook book() {
        return book;
    }

    XSSFSheet sheet() {
        return book.getSheet(DATA);
    }

    /** The row of {@code key}, a key of a row or {@code clause 19}. */
    Row row(String key) {
        return rows.get(key);
    }

    Cell cell(String key, DataColumn column) {
        return row(key).getCell(column.ordinal(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    SampleBook text(String key, DataColumn column, String text) {
        cell(key, column).setCellValue(text);
        return this;
    }

    SampleBook number(String key, DataColumn column, double number) {
        cell(key, column).setCellValue(number);
        return this;
    }

    /** {@code number} in a cell of the number format {@code format}. */
    SampleBook number(String key, DataColumn column, double number, String format) {
        cell(key, column).setCellStyle(style(format));
        return number(key, column, number);
    }

    SampleBook formula(String key, DataColumn column, String formula) {
        cell(key, column).setCellFormula(formula);
        return this;
    }

    SampleBook declare(int clause, String word, String reason) {
        Row row = row("clause " + clause);
        row.createCell(ExemptionColumn.DECLARED.ordinal()).setCellValue(word);
        row.createCell(ExemptionColumn.REASON.ordinal()).setCellValue(reason);
        return this;
    }

    SampleBook meta(MetaKey key, String value) {
        book.getSheet(SheetLayout.META_SHEET).getRow(key.ordinal()).getCell(1).setCellValue(value);
        return this;
    }

    SampleBook guide(String cell, String text) {
        Cell place = at(book.getSheet(GUIDE), cell);
        place.setBlank();
        if (!text.isEmpty()) {
            place.setCellValue(text);
        }
        return this;
    }

    Cell at(XSSFSheet sheet, String address) {
        CellAddress place = new CellAddress(address);
        Row row = sheet.getRow(place.getRow()) == null ? sheet.createRow(place.getRow()) : sheet.getRow(place.getRow());
        return row.getCell(place.getColumn(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    CellStyle style(String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            book.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    Path write(Path file) {
        try {
            return Files.write(file, bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
