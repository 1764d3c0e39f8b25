package dev.readiness.office.template;

import dev.readiness.office.sheet.Book;
import dev.readiness.office.sheet.Line;
import dev.readiness.office.sheet.Look;
import dev.readiness.office.sheet.Page;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Which unit was handed which workbook, with room to note when it went out and came back. */
final class UnitIndex {
    private static final int HEADER = 1;
    private static final List<String> COLUMNS =
            List.of("unit", "file", "clauses", "indicators", "shared", "sent", "returned", "note");
    private static final List<Integer> WIDTHS = List.of(22, 34, 9, 9, 30, 12, 12, 24);
    private static final int FIRST_OPEN = COLUMNS.indexOf("sent");

    private final TemplateRequest request;
    private final TemplateWords words;

    UnitIndex(TemplateRequest request, TemplateWords words) {
        this.request = request;
        this.words = words;
    }

    /** @param forms by the path of their workbook */
    byte[] of(Map<String, Form> forms) {
        String title = words.say("index.title", words.rubric(request));
        try (Book book = new Book(title, words.font())) {
            XSSFSheet sheet = book.sheet(words.say("sheet.index"));
            book.line(sheet, 0).tall(2).text(0, title, Look.TITLE);
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, COLUMNS.size() - 1));
            Line header = book.line(sheet, HEADER).tall(2);
            for (int column = 0; column < COLUMNS.size(); column++) {
                header.text(column, words.say("index." + COLUMNS.get(column)), Look.HEADER);
                sheet.setColumnWidth(column, 256 * WIDTHS.get(column));
            }
            int index = HEADER + 1;
            for (Map.Entry<String, Form> entry : forms.entrySet()) {
                row(book.line(sheet, index), entry.getKey(), entry.getValue());
                book.line(sheet, index++).fit();
            }
            sheet.setAutoFilter(new CellRangeAddress(HEADER, index - 1, 0, COLUMNS.size() - 1));
            sheet.createFreezePane(1, HEADER + 1);
            Page.repeat(sheet, HEADER, HEADER);
            Page.landscape(sheet, title, words.say("print.pages"));
            return book.bytes();
        }
    }

    private void row(Line line, String path, Form form) {
        line.text(0, words.unit(form, true), Look.GIVEN)
                .text(1, path, Look.GIVEN)
                .number(2, form.clauses().size(), Look.GIVEN)
                .number(3, (double) form.indicators(), Look.GIVEN)
                .text(
                        4,
                        words.list(form.shared().stream()
                                .map(row -> words.title(row.indicator()))
                                .toList()),
                        Look.GIVEN);
        for (int column = FIRST_OPEN; column < COLUMNS.size(); column++) {
            boolean isDay = column < COLUMNS.size() - 1;
            line.blank(column, Look.INPUT.formatted(isDay ? "yyyy-mm-dd" : "General"));
        }
    }
}
