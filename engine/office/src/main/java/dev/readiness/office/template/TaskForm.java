package dev.readiness.office.template;

import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Identity;
import dev.readiness.criteria.rubric.Item;
import dev.readiness.criteria.submission.TaskTable;
import dev.readiness.office.layout.MetaKey;
import dev.readiness.office.layout.SheetLayout;
import dev.readiness.office.layout.TaskColumn;
import dev.readiness.office.sheet.Book;
import dev.readiness.office.sheet.Line;
import dev.readiness.office.sheet.Look;
import dev.readiness.office.sheet.MetaSheet;
import dev.readiness.office.sheet.Page;
import dev.readiness.report.Team;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The task table as a workbook (分工表.xlsx): who is responsible for each clause, as far as it is known, to be filled in. */
final class TaskForm {
    private final TemplateRequest request;
    private final TemplateWords words;

    TaskForm(TemplateRequest request, TemplateWords words) {
        this.request = request;
        this.words = words;
    }

    byte[] of(List<Clause> clauses) {
        String title = words.say("tasks.title", words.rubric(request));
        try (Book book = new Book(title, words.font())) {
            XSSFSheet sheet = book.sheet(words.say("file.tasks"));
            Line names = book.line(sheet, SheetLayout.NAMES_ROW).hidden();
            Line header = book.line(sheet, SheetLayout.HEADER_ROW).tall(2);
            for (TaskColumn column : TaskColumn.values()) {
                names.text(column.ordinal(), column.id(), Look.PLAIN);
                header.text(column.ordinal(), words.say("tasks." + column.id()), Look.HEADER);
                sheet.setColumnWidth(column.ordinal(), 256 * width(column));
            }
            int index = SheetLayout.FIRST_ROW;
            for (Clause clause : clauses) {
                row(book.line(sheet, index), clause);
                book.line(sheet, index++).fit();
            }
            sheet.setAutoFilter(
                    new CellRangeAddress(SheetLayout.HEADER_ROW, index - 1, 0, TaskColumn.values().length - 1));
            sheet.createFreezePane(TaskColumn.ITEM.ordinal(), SheetLayout.FIRST_ROW);
            Page.repeat(sheet, SheetLayout.HEADER_ROW, SheetLayout.HEADER_ROW);
            Page.landscape(sheet, title, words.say("print.pages"));
            Page.protect(sheet);
            MetaSheet.add(book, meta());
            return book.bytes();
        }
    }

    private void row(Line line, Clause clause) {
        Team team = words.phrases().team(clause, request.tasks());
        boolean led = team.leads() > 0;
        String label = clause.isLabelled() ? clause.label() : "";
        Look day = Look.INPUT.formatted("yyyy-mm-dd");
        line.number(TaskColumn.CLAUSE.ordinal(), clause.number(), Look.GIVEN)
                .text(TaskColumn.LABEL.ordinal(), label, Look.GIVEN)
                .text(
                        TaskColumn.ITEM.ordinal(),
                        request.rubric()
                                .itemOf(clause)
                                .map(Item::title)
                                .map(text -> text.in(words.lang()))
                                .orElse(""),
                        Look.GIVEN)
                .text(TaskColumn.ASKS.ordinal(), clause.asks().in(words.lang()), Look.GIVEN)
                .text(TaskColumn.LEAD.ordinal(), led ? words.list(team.holders()) : "", Look.INPUT)
                .text(TaskColumn.UNITS.ordinal(), led ? "" : words.list(team.units()), Look.INPUT)
                .text(TaskColumn.SUPPORT.ordinal(), words.list(team.supporting()), Look.INPUT)
                .text(
                        TaskColumn.TIME.ordinal(),
                        request.tasks()
                                .flatMap(tasks -> tasks.time(clause.number()))
                                .orElse(""),
                        Look.INPUT);
        Optional<LocalDate> deadline = request.tasks().flatMap(tasks -> tasks.deadline(clause.number()));
        deadline.ifPresentOrElse(
                known -> line.day(TaskColumn.DEADLINE.ordinal(), known, day),
                () -> line.blank(TaskColumn.DEADLINE.ordinal(), day));
    }

    private Map<MetaKey, String> meta() {
        Identity rubric = request.rubric().identity();
        Map<MetaKey, String> meta = new EnumMap<>(MetaKey.class);
        meta.put(MetaKey.FORMAT, SheetLayout.TASKS);
        meta.put(MetaKey.VERSION, SheetLayout.VERSION);
        meta.put(MetaKey.RUBRIC, rubric.id());
        meta.put(MetaKey.EDITION, rubric.edition());
        meta.put(
                MetaKey.REGION,
                request.regionKnown()
                        .or(() -> request.tasks().map(TaskTable::region))
                        .orElse(""));
        meta.put(MetaKey.LANG, words.lang().code());
        return meta;
    }

    /** In characters. */
    private static int width(TaskColumn column) {
        return switch (column) {
            case ASKS -> 44;
            case ITEM, LEAD, UNITS, SUPPORT, TIME -> 20;
            case LABEL, DEADLINE -> 12;
            case CLAUSE -> 7;
        };
    }
}
