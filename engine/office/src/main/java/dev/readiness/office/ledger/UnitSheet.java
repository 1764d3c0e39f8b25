package dev.readiness.office.ledger;

import dev.readiness.criteria.rubric.Clause;
import dev.readiness.engine.Assessment;
import dev.readiness.office.sheet.Book;
import dev.readiness.office.sheet.Line;
import dev.readiness.office.sheet.Look;
import dev.readiness.office.sheet.Page;
import dev.readiness.report.Team;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * What one unit has to put right, alone, leading, supporting or side by side with others. What people wrote on the sheet
 * for all units is shown by formulas that look for the row's key, so that sorting there does no harm; what a unit types
 * over them goes to that sheet when the ledger is made again.
 */
final class UnitSheet {
    private static final List<String> COLUMNS = List.of(
            "key",
            "clause",
            "role",
            "grade",
            "worth",
            "asks",
            "found",
            "todo",
            "time",
            "deadline",
            "daysLeft",
            "measures",
            "owner",
            "progress",
            "remark");
    private static final List<Integer> WIDTHS = List.of(9, 7, 8, 8, 7, 24, 26, 26, 11, 11, 7, 20, 8, 8, 12);
    private static final int HEADER_ROW = 1;
    static final int FIRST_ROW = HEADER_ROW + 1;
    /** How many columns it has. */
    static final int WIDTH = COLUMNS.size();

    private static final int DEADLINE = COLUMNS.indexOf("deadline");

    private final Book book;
    private final LedgerWords words;
    private final Assessment assessment;
    private final LedgerSheet worths;
    private final String mainSheet;
    private final int lastRow;
    private final WrittenCells written;

    /** @param lastRow the last row of the sheet named {@code mainSheet}, from 0 */
    UnitSheet(
            Book book,
            LedgerWords words,
            Assessment assessment,
            LedgerSheet worths,
            String mainSheet,
            int lastRow,
            WrittenCells written) {
        this.book = book;
        this.words = words;
        this.assessment = assessment;
        this.worths = worths;
        this.mainSheet = mainSheet;
        this.lastRow = lastRow;
        this.written = written;
    }

    void fill(XSSFSheet sheet, String unit, List<Entry> entries) {
        book.line(sheet, 0).tall(2).text(1, words.say("unit.title", unit, words.title()), Look.TITLE);
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 1, COLUMNS.size() - 1));
        Line header = book.line(sheet, HEADER_ROW).tall(2.4);
        for (int column = 0; column < COLUMNS.size(); column++) {
            header.text(column, words.say("column." + COLUMNS.get(column)), Look.HEADER);
            sheet.setColumnWidth(column, 256 * WIDTHS.get(column));
        }
        remember(sheet, LedgerBook.headKey(0), 0);
        remember(sheet, LedgerBook.headKey(HEADER_ROW), HEADER_ROW);
        int index = FIRST_ROW;
        for (Entry entry : entries) {
            row(book.line(sheet, index), entry, unit, index);
            remember(sheet, entry.key(), index);
            book.line(sheet, index++).fit();
        }
        sheet.setColumnHidden(0, true);
        sheet.setAutoFilter(new CellRangeAddress(HEADER_ROW, index - 1, 0, COLUMNS.size() - 1));
        sheet.createFreezePane(2, HEADER_ROW + 1);
        Page.repeat(sheet, HEADER_ROW, HEADER_ROW);
        Page.protect(sheet);
    }

    /** The place of the column {@code name}. */
    static int column(String name) {
        return COLUMNS.indexOf(name);
    }

    private void remember(XSSFSheet sheet, String key, int index) {
        written.remember(sheet.getSheetName(), key, sheet.getRow(index), WIDTH, List.of());
    }

    private void row(Line line, Entry entry, String unit, int index) {
        Clause clause = entry.clause();
        Team.Role role = words.team(clause).role(unit);
        line.text(0, entry.key(), Look.GIVEN)
                .numbered(1, clause, Look.GIVEN)
                .text(2, words.say("role." + role), Look.GIVEN)
                .text(3, words.say("grade." + entry.grade()), Look.GIVEN.strong());
        worths.worth(line, 4, entry, Look.GIVEN);
        line.text(5, words.asks(clause), Look.GIVEN)
                .text(6, words.found(entry), Look.GIVEN)
                .text(7, words.todo(entry), Look.GIVEN)
                .text(
                        8,
                        assessment
                                .tasks()
                                .flatMap(tasks -> tasks.time(clause.number()))
                                .orElse(""),
                        Look.GIVEN);
        Look day = Look.GIVEN.formatted(LedgerBook.DAY);
        assessment.due(clause).ifPresentOrElse(due -> line.day(DEADLINE, due, day), () -> line.blank(DEADLINE, day));
        String deadline = CellReference.convertNumToColString(DEADLINE) + (index + 1);
        line.formula(
                DEADLINE + 1, "IF(" + deadline + "=\"\",\"\"," + deadline + "-" + LedgerBook.AS_OF + ")", Look.GIVEN);
        LedgerColumn.OF_PEOPLE.forEach(
                column -> line.formula(column(column.id()), onTheMainSheet(column, index), Look.INPUT));
    }

    private String onTheMainSheet(LedgerColumn column, int index) {
        return "IFERROR(INDEX(" + range(column) + ",MATCH($A" + (index + 1) + "," + range(LedgerColumn.KEY)
                + ",0))&\"\",\"\")";
    }

    private String range(LedgerColumn column) {
        String letter = CellReference.convertNumToColString(column.ordinal());
        return "'" + mainSheet.replace("'", "''") + "'!$" + letter + "$" + (LedgerBook.FIRST_ROW + 1) + ":$" + letter
                + "$" + (lastRow + 1);
    }

    /** The units that have something to put right, in the order in which the rows name them. */
    static List<String> units(LedgerWords words, List<Entry> entries) {
        List<String> units = new ArrayList<>();
        entries.stream()
                .flatMap(entry -> words.team(entry.clause()).units().stream())
                .filter(unit -> !units.contains(unit))
                .forEach(units::add);
        return units;
    }
}
