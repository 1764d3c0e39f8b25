package dev.readiness.office.sheet;

import dev.readiness.office.layout.MetaKey;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The hidden sheet by which a program knows a workbook again. */
public final class MetaSheet {
    private MetaSheet() {}

    /** Adds the sheet with what {@code values} say, in the order of the keys; from the third column on it is free. */
    public static XSSFSheet add(Book book, Map<MetaKey, String> values) {
        XSSFSheet sheet = book.metaSheet();
        int row = 0;
        for (MetaKey key : MetaKey.values()) {
            if (values.containsKey(key)) {
                book.line(sheet, row++).text(0, key.id(), Look.PLAIN).text(1, values.get(key), Look.PLAIN);
            }
        }
        Page.protect(sheet);
        book.hide(sheet);
        return sheet;
    }
}
