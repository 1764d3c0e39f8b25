package dev.readiness.office.ledger;

import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Model;
import dev.readiness.engine.Assessment;
import dev.readiness.office.ledger.KeptLedger.KeptRow;
import dev.readiness.office.sheet.Book;
import dev.readiness.office.sheet.Line;
import dev.readiness.office.sheet.Look;
import dev.readiness.report.Team;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The rows of the sheet for all units. It is not protected: people sort it, filter it and add to it. */
final class LedgerSheet {
    private static final Look DONE = Look.GIVEN.inked("7F7F7F");
    private static final Set<LedgerColumn> DAYS =
            EnumSet.of(LedgerColumn.DEADLINE, LedgerColumn.SINCE, LedgerColumn.RESOLVED);

    private final Book book;
    private final LedgerWords words;
    private final Assessment assessment;

    LedgerSheet(Book book, LedgerWords words, Assessment assessment) {
        this.book = book;
        this.words = words;
        this.assessment = assessment;
    }

    void fill(XSSFSheet sheet, List<LedgerRow> rows, KeptLedger kept, WrittenCells written) {
        List<String> added = kept.added();
        Line names = book.line(sheet, LedgerBook.NAMES_ROW).hidden();
        Line header = book.line(sheet, LedgerBook.HEADER_ROW).tall(2.4);
        for (LedgerColumn column : LedgerColumn.values()) {
            names.text(column.ordinal(), column.id(), Look.PLAIN);
            header.text(column.ordinal(), words.say("column." + column.id()), Look.HEADER);
            sheet.setColumnWidth(column.ordinal(), (int) (256 * width(column)));
        }
        for (int i = 0; i < added.size(); i++) {
            header.text(LedgerBook.COLUMNS + i, added.get(i), Look.HEADER);
            sheet.setColumnWidth(LedgerBook.COLUMNS + i, 256 * 16);
        }
        for (int head = LedgerBook.NAMES_ROW + 1; head < LedgerBook.FIRST_ROW; head++) {
            KeptRow before = kept.heads().getOrDefault(head, LedgerRow.NOTHING_KEPT);
            Look look = head == LedgerBook.HEADER_ROW ? Look.HEADER : Look.PLAIN;
            finish(book.line(sheet, head), sheet.getRow(head), LedgerBook.headKey(head), before, look, written);
        }
        int index = LedgerBook.FIRST_ROW;
        for (LedgerRow row : rows) {
            Line line = book.line(sheet, index);
            if (row.key().isEmpty()) {
                asItWas(line, row);
            } else {
                write(line, row, index);
            }
            people(line, row, added.size());
            finish(line, sheet.getRow(index), row.key(), row.kept(), Look.INPUT, written);
            line.fit();
            index++;
        }
    }

    /** Puts back what people typed over and what they marked, and remembers what is the program's. */
    private static void finish(Line line, XSSFRow cells, String key, KeptRow kept, Look look, WrittenCells written) {
        List<Integer> theirs = new ArrayList<>();
        for (LedgerColumn column : LedgerColumn.values()) {
            boolean asOf =
                    key.equals(LedgerBook.headKey(LedgerBook.AS_OF_ROW)) && column.ordinal() == LedgerBook.AS_OF_COLUMN;
            kept.typed(column).filter(cell -> !asOf).ifPresent(cell -> {
                theirs.add(column.ordinal());
                cell.write(line, column.ordinal(), look);
            });
            Optional.ofNullable(kept.ours().get(column.id()))
                    .ifPresent(cell -> cell.marks().write(line, column.ordinal()));
        }
        if (LedgerBook.isHeadKey(key) && look == Look.PLAIN) {
            kept.added().forEach((place, cell) -> cell.write(line, LedgerBook.COLUMNS + place, look));
        }
        kept.added().forEach((place, cell) -> cell.marks().write(line, LedgerBook.COLUMNS + place));
        if (!key.isEmpty()) {
            written.remember(cells.getSheet().getSheetName(), key, cells, LedgerBook.COLUMNS, theirs);
        }
    }

    private void write(Line line, LedgerRow row, int index) {
        Look look = row.open().isPresent() ? Look.GIVEN : DONE;
        line.text(LedgerColumn.KEY.ordinal(), row.key(), look);
        if (row.clause().isPresent()) {
            clause(line, row, row.clause().get(), look);
        } else {
            EnumSet.range(LedgerColumn.CLAUSE, LedgerColumn.DEADLINE).forEach(column -> again(line, row, column, look));
        }
        line.formula(LedgerColumn.DAYS_LEFT.ordinal(), daysLeft(row, index), look)
                .text(LedgerColumn.STATE.ordinal(), row.state(), look.strong());
        day(line, LedgerColumn.SINCE, row.since(), look);
        day(line, LedgerColumn.RESOLVED, row.resolved(), look);
    }

    private void clause(Line line, LedgerRow row, Clause clause, Look look) {
        Team team = words.team(clause);
        line.numbered(LedgerColumn.CLAUSE.ordinal(), clause, look)
                .text(LedgerColumn.ITEM.ordinal(), words.item(clause), look)
                .text(LedgerColumn.ASKS.ordinal(), words.asks(clause), look)
                .text(LedgerColumn.LEAD.ordinal(), words.list(team.holders()), look)
                .text(LedgerColumn.SUPPORT.ordinal(), words.list(team.supporting()), look)
                .text(
                        LedgerColumn.TIME.ordinal(),
                        assessment
                                .tasks()
                                .flatMap(tasks -> tasks.time(clause.number()))
                                .orElse(""),
                        look);
        day(line, LedgerColumn.DEADLINE, assessment.due(clause), look);
        if (row.open().isPresent()) {
            Entry entry = row.open().get();
            line.text(LedgerColumn.GRADE.ordinal(), words.say("grade." + entry.grade()), look.strong())
                    .text(LedgerColumn.FOUND.ordinal(), words.found(entry), look)
                    .text(LedgerColumn.TODO.ordinal(), words.todo(entry), look);
            worth(line, LedgerColumn.WORTH.ordinal(), entry, look);
        } else {
            List.of(LedgerColumn.GRADE, LedgerColumn.WORTH, LedgerColumn.FOUND, LedgerColumn.TODO)
                    .forEach(column -> again(line, row, column, look));
        }
    }

    /** What is at stake: points, a clause to be counted, or a criterion of a tier. */
    void worth(Line line, int column, Entry entry, Look look) {
        Model model = assessment.submission().rubric().identity().model();
        if (model == Model.CONFORMITY) {
            line.text(column, words.tier(entry), look);
        } else if (entry.grade().isVeto()) {
            line.text(column, words.say("worth.veto"), look);
        } else {
            line.number(column, Double.parseDouble(entry.lost().written()), look.formatted("0.###"));
        }
    }

    private static void again(Line line, LedgerRow row, LedgerColumn column, Look look) {
        row.kept()
                .cell(column)
                .ifPresentOrElse(
                        cell -> cell.write(line, column.ordinal(), look), () -> line.blank(column.ordinal(), look));
    }

    /** A row that people added stays as they wrote it. */
    private void asItWas(Line line, LedgerRow row) {
        for (LedgerColumn column : EnumSet.range(LedgerColumn.CLAUSE, LedgerColumn.RESOLVED)) {
            Look look = DAYS.contains(column) ? Look.INPUT.formatted(LedgerBook.DAY) : Look.INPUT;
            again(line, row, column, look);
        }
        line.blank(LedgerColumn.KEY.ordinal(), Look.GIVEN)
                .text(LedgerColumn.STATE.ordinal(), stateOf(row), Look.GIVEN.strong());
    }

    /** What people wrote there themselves; in a row that they copied the program's own word is no longer true. */
    private String stateOf(LedgerRow row) {
        return row.kept()
                .cell(LedgerColumn.STATE)
                .map(KeptCell::said)
                .filter(said -> !words.isState(said))
                .orElse(row.state());
    }

    private static void people(Line line, LedgerRow row, int added) {
        LedgerColumn.OF_PEOPLE.forEach(column -> again(line, row, column, Look.INPUT));
        for (int i = 0; i < added; i++) {
            int column = LedgerBook.COLUMNS + i;
            Optional.ofNullable(row.kept().added().get(i))
                    .ifPresentOrElse(
                            cell -> cell.write(line, column, Look.INPUT), () -> line.blank(column, Look.INPUT));
        }
    }

    private static void day(Line line, LedgerColumn column, Optional<LocalDate> day, Look look) {
        Look formatted = look.formatted(LedgerBook.DAY);
        day.ifPresentOrElse(
                known -> line.day(column.ordinal(), known, formatted), () -> line.blank(column.ordinal(), formatted));
    }

    private static String daysLeft(LedgerRow row, int index) {
        String deadline = CellReference.convertNumToColString(LedgerColumn.DEADLINE.ordinal()) + (index + 1);
        return row.open().isPresent()
                ? "IF(NOT(ISNUMBER(" + deadline + ")),\"\"," + deadline + "-" + LedgerBook.AS_OF + ")"
                : "\"\"";
    }

    /** In characters. */
    private static double width(LedgerColumn column) {
        return switch (column) {
            case FOUND, TODO -> 26;
            case ASKS -> 24;
            case MEASURES -> 20;
            case ITEM, LEAD, REMARK -> 12;
            case GRADE, SUPPORT, TIME, DEADLINE, SINCE, RESOLVED -> 11; // the as-of date stands above the grade
            case STATE, PROGRESS, OWNER, KEY -> 8;
            case WORTH, DAYS_LEFT -> 7;
            case CLAUSE -> 6.5;
        };
    }
}
