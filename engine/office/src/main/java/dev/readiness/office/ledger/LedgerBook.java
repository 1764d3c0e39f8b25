package dev.readiness.office.ledger;

import dev.readiness.criteria.rubric.Identity;
import dev.readiness.engine.Assessment;
import dev.readiness.office.layout.MetaKey;
import dev.readiness.office.layout.SheetLayout;
import dev.readiness.office.sheet.Book;
import dev.readiness.office.sheet.Look;
import dev.readiness.office.sheet.MetaSheet;
import dev.readiness.office.sheet.Page;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The workbook: a sheet for all units, where people write, and one for each unit to look at and print. */
final class LedgerBook {
    static final int NAMES_ROW = 0;
    static final int HEADER_ROW = 3;
    static final int FIRST_ROW = 4;
    /** How many columns are the program's, with those that people fill in. */
    static final int COLUMNS = LedgerColumn.values().length;

    /** The name of the cell with the as-of date, which people may change to see how many days are left then. */
    static final String AS_OF = "as_of";

    static final String DAY = "yyyy-mm-dd";
    private static final int TITLE_ROW = 1;
    static final int AS_OF_ROW = 2;
    static final int AS_OF_COLUMN = LedgerColumn.CLAUSE.ordinal() + 1;
    private static final int MORE_ROWS = 200;

    private final Assessment assessment;
    private final LedgerWords words;

    LedgerBook(Assessment assessment, LedgerWords words) {
        this.assessment = assessment;
        this.words = words;
    }

    /** Under which a row above the data is remembered; no clause has such a number. */
    static String headKey(int row) {
        return "#" + row;
    }

    static boolean isHeadKey(String key) {
        return key.startsWith("#");
    }

    byte[] of(List<LedgerRow> rows, KeptLedger kept) {
        List<String> added = kept.added();
        WrittenCells written = new WrittenCells();
        try (Book book = new Book(words.title(), words.say("font"))) {
            List<XSSFSheet> sheets = new ArrayList<>();
            XSSFSheet main = book.sheet(words.say("sheet.all"));
            sheets.add(main);
            head(book, main);
            LedgerSheet writer = new LedgerSheet(book, words, assessment);
            writer.fill(main, rows, kept, written);
            int last = Math.max(FIRST_ROW, FIRST_ROW + rows.size() - 1);
            arrange(main, last, COLUMNS + added.size() - 1);
            List<Entry> open = rows.stream().flatMap(row -> row.open().stream()).toList();
            for (String unit : UnitSheet.units(words, open)) {
                XSSFSheet sheet = book.sheet(unit);
                sheets.add(sheet);
                new UnitSheet(book, words, assessment, writer, main.getSheetName(), last, written)
                        .fill(
                                sheet,
                                unit,
                                open.stream()
                                        .filter(entry -> words.team(entry.clause())
                                                .units()
                                                .contains(unit))
                                        .toList());
            }
            sheets.forEach(sheet -> Page.landscape(sheet, words.title(), words.say("print.pages")));
            written.write(book, MetaSheet.add(book, meta(sheets)));
            return book.bytes();
        }
    }

    private void head(Book book, XSSFSheet sheet) {
        int first = LedgerColumn.CLAUSE.ordinal();
        book.line(sheet, TITLE_ROW).tall(2).text(first, words.title(), Look.TITLE);
        book.line(sheet, AS_OF_ROW)
                .tall(2)
                .text(first, words.say("asOf"), Look.GIVEN.strong())
                .day(
                        first + 1,
                        assessment.submission().asOf(),
                        Look.INPUT.formatted(DAY).aligned(HorizontalAlignment.LEFT))
                .text(first + 2, words.say("note"), Look.PLAIN);
        sheet.addMergedRegion(new CellRangeAddress(TITLE_ROW, TITLE_ROW, first, COLUMNS - 1));
        sheet.addMergedRegion(new CellRangeAddress(AS_OF_ROW, AS_OF_ROW, first + 2, COLUMNS - 1));
        book.name(
                AS_OF,
                "'" + sheet.getSheetName() + "'!$" + CellReference.convertNumToColString(first + 1) + "$"
                        + (AS_OF_ROW + 1));
    }

    private void arrange(XSSFSheet sheet, int last, int lastColumn) {
        sheet.setColumnHidden(LedgerColumn.KEY.ordinal(), true);
        fold(sheet, last);
        sheet.setAutoFilter(new CellRangeAddress(HEADER_ROW, last, 0, lastColumn));
        sheet.createFreezePane(LedgerColumn.GRADE.ordinal(), FIRST_ROW);
        Page.repeat(sheet, HEADER_ROW, HEADER_ROW);
        offerProgress(sheet, last + MORE_ROWS);
        String left = "$" + CellReference.convertNumToColString(LedgerColumn.DAYS_LEFT.ordinal()) + (FIRST_ROW + 1);
        var formatting = sheet.getSheetConditionalFormatting();
        var overdue = formatting.createConditionalFormattingRule("AND(ISNUMBER(" + left + ")," + left + "<0)");
        overdue.createFontFormatting().setFontColorIndex(IndexedColors.RED.getIndex());
        CellRangeAddress[] range = {
            new CellRangeAddress(FIRST_ROW, last, LedgerColumn.DEADLINE.ordinal(), LedgerColumn.DAYS_LEFT.ordinal())
        };
        formatting.addConditionalFormatting(range, overdue);
    }

    /** Folds up what is seldom looked at, and what says nothing here, so that the rest can be read on paper. */
    private static void fold(XSSFSheet sheet, int last) {
        Set<LedgerColumn> idle = EnumSet.of(LedgerColumn.ITEM, LedgerColumn.SINCE, LedgerColumn.RESOLVED);
        for (LedgerColumn column : List.of(LedgerColumn.SUPPORT, LedgerColumn.TIME)) {
            if (IntStream.rangeClosed(FIRST_ROW, last)
                    .allMatch(row -> MainSheetReader.text(sheet.getRow(row), column.ordinal())
                            .isBlank())) {
                idle.add(column);
            }
        }
        for (LedgerColumn column : idle) {
            sheet.groupColumn(column.ordinal(), column.ordinal());
            sheet.setColumnHidden(column.ordinal(), true);
        }
    }

    /** Offers words for the progress; people may write others. */
    private void offerProgress(XSSFSheet sheet, int last) {
        var helper = sheet.getDataValidationHelper();
        String[] offered = words.say("progress.words").split("\\|");
        int column = LedgerColumn.PROGRESS.ordinal();
        DataValidation validation = helper.createValidation(
                helper.createExplicitListConstraint(offered),
                new CellRangeAddressList(FIRST_ROW, last, column, column));
        validation.setEmptyCellAllowed(true);
        validation.setSuppressDropDownArrow(true);
        validation.setShowErrorBox(false);
        sheet.addValidationData(validation);
    }

    private Map<MetaKey, String> meta(List<XSSFSheet> sheets) {
        Identity rubric = assessment.submission().rubric().identity();
        Map<MetaKey, String> meta = new EnumMap<>(MetaKey.class);
        meta.put(MetaKey.FORMAT, SheetLayout.LEDGER);
        meta.put(MetaKey.VERSION, SheetLayout.VERSION);
        meta.put(MetaKey.RUBRIC, rubric.id());
        meta.put(MetaKey.EDITION, rubric.edition());
        meta.put(MetaKey.DIGEST, rubric.digest());
        meta.put(MetaKey.REGION, assessment.submission().region());
        meta.put(MetaKey.LANG, words.lang());
        meta.put(MetaKey.DATA, sheets.get(0).getSheetName());
        meta.put(
                MetaKey.SHEETS,
                String.join("/", sheets.stream().map(XSSFSheet::getSheetName).toList()));
        return meta;
    }
}
