package dev.readiness.office.template;

import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.text.Lang;
import dev.readiness.office.layout.DataColumn;
import dev.readiness.office.layout.MetaKey;
import dev.readiness.office.layout.RowKey;
import dev.readiness.office.layout.SheetLayout;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The form of a district, looked at with the eyes of the program that reads it back. */
abstract class FormOfTheDistrict {
    static final TemplateRequest DISTRICT = Requests.district(Lang.ZH);
    static final XSSFWorkbook WORKBOOK = workbook(DISTRICT);

    final XSSFSheet data = WORKBOOK.getSheet("填报");

    final List<Row> rows() {
        return StreamSupport.stream(data.spliterator(), false)
                .filter(row -> row.getRowNum() >= SheetLayout.FIRST_ROW)
                .filter(row -> !cell(row, DataColumn.KEY).getStringCellValue().equals(SheetLayout.NOTES))
                .toList();
    }

    final Indicator indicator(Row row) {
        RowKey key =
                RowKey.parse(cell(row, DataColumn.KEY).getStringCellValue()).orElseThrow();
        return DISTRICT.rubric().indicator(key.indicator()).orElseThrow();
    }

    static Cell cell(Row row, DataColumn column) {
        return row.getCell(column.ordinal());
    }

    static XSSFCell guide(XSSFWorkbook workbook, String place) {
        CellReference reference = new CellReference(place);
        return workbook.getSheetAt(0).getRow(reference.getRow()).getCell(reference.getCol());
    }

    static Map<MetaKey, String> meta(XSSFWorkbook workbook) {
        Map<MetaKey, String> meta = new EnumMap<>(MetaKey.class);
        for (Row row : workbook.getSheet(SheetLayout.META_SHEET)) {
            MetaKey key = Arrays.stream(MetaKey.values())
                    .filter(each -> each.id().equals(row.getCell(0).getStringCellValue()))
                    .findFirst()
                    .orElseThrow();
            meta.put(key, row.getCell(1).getStringCellValue());
        }
        return meta;
    }

    static byte[] bytes(TemplateRequest request) {
        TemplateWords words = new TemplateWords(request.lang());
        return new TemplateBook(request, words).of(new Forms(request, words.phrases()).whole(), false);
    }

    static XSSFWorkbook workbook(TemplateRequest request) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(bytes(request)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
