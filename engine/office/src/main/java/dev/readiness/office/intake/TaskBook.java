package dev.readiness.office.intake;

import dev.readiness.criteria.document.Document;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.document.Source;
import dev.readiness.criteria.problem.AttachmentProblem;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.Problems;
import dev.readiness.criteria.rubric.Figures;
import dev.readiness.office.grid.BookFile;
import dev.readiness.office.grid.Cell;
import dev.readiness.office.grid.CsvFile;
import dev.readiness.office.grid.Grid;
import dev.readiness.office.grid.Sheet;
import dev.readiness.office.grid.WorkbookFile;
import dev.readiness.office.layout.MetaKey;
import dev.readiness.office.layout.SheetLayout;
import dev.readiness.office.layout.TaskColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a task table in a workbook or a CSV file, the template's or one of the office's own, as the tree that YAML would
 * be. Columns are found by the words above them.
 */
final class TaskBook {
    private static final Pattern BETWEEN_UNITS = Pattern.compile("[、，,；;\\n\\r]+");
    private static final int MOST_ROWS_ABOVE = 30;

    private final Desk desk;
    private final Grid grid;
    private final String rubric;

    private TaskBook(Desk desk, String rubric) {
        this.desk = desk;
        this.grid = desk.grid();
        this.rubric = rubric;
    }

    /** @param rubric what the table is for, where it doesn't say itself */
    static Optional<Document> read(BookFile file, String rubric, Problems problems) {
        boolean csv = file.name().toLowerCase(Locale.ROOT).endsWith(".csv");
        return (csv ? CsvFile.read(file, problems) : WorkbookFile.read(file, problems))
                .flatMap(grid -> new TaskBook(new Desk(grid, problems), rubric).document());
    }

    private Optional<Document> document() {
        for (Sheet sheet : grid.sheets()) {
            for (int row : sheet.rows().headMap(MOST_ROWS_ABOVE).keySet()) {
                Map<TaskColumn, Integer> columns = columns(sheet, row);
                if ((columns.containsKey(TaskColumn.CLAUSE) || columns.containsKey(TaskColumn.LABEL))
                        && (columns.containsKey(TaskColumn.LEAD) || columns.containsKey(TaskColumn.UNITS))) {
                    return Optional.of(document(sheet, row, columns));
                }
            }
        }
        desk.reportWhole(AttachmentProblem.TASKS_NO_TABLE);
        return Optional.empty();
    }

    private static Map<TaskColumn, Integer> columns(Sheet sheet, int row) {
        Map<TaskColumn, Integer> columns = new EnumMap<>(TaskColumn.class);
        for (Cell cell : sheet.row(row).values()) {
            TaskColumn.of(cell.text()).ifPresent(column -> columns.putIfAbsent(column, cell.column()));
        }
        return columns;
    }

    private Document document(Sheet sheet, int header, Map<TaskColumn, Integer> columns) {
        Location top = desk.at(sheet, header, 1);
        Map<MetaKey, String> meta = meta();
        List<Node.Entry> clauses = new ArrayList<>();
        for (int row : sheet.rows().tailMap(header + 1).keySet()) {
            task(sheet, row, columns).ifPresent(clauses::add);
        }
        List<Node.Entry> root = List.of(
                entry("tasks", said(meta.getOrDefault(MetaKey.RUBRIC, rubric), top)),
                entry("region", said(meta.getOrDefault(MetaKey.REGION, ""), top)),
                entry("clauses", new Node.Mapping(clauses, top, top)));
        return new Document(Source.ofCells(grid.file(), grid.bytes(), desk.shown()), new Node.Mapping(root, top, top));
    }

    private Map<MetaKey, String> meta() {
        Map<MetaKey, String> meta = new EnumMap<>(MetaKey.class);
        grid.sheet(SheetLayout.META_SHEET).ifPresent(sheet -> {
            for (int row : sheet.rows().keySet()) {
                String key = sheet.cell(row, 1).map(Cell::text).orElse("");
                Arrays.stream(MetaKey.values())
                        .filter(each -> each.id().equals(key))
                        .forEach(each -> meta.put(
                                each, sheet.cell(row, 2).map(Cell::text).orElse("")));
            }
        });
        return meta;
    }

    private Optional<Node.Entry> task(Sheet sheet, int row, Map<TaskColumn, Integer> columns) {
        Map<TaskColumn, Node.Scalar> cells = new EnumMap<>(TaskColumn.class);
        columns.forEach((column, place) -> desk.input(sheet, row, place).ifPresent(cell -> cells.put(column, cell)));
        Node.Scalar clause = cells.getOrDefault(TaskColumn.CLAUSE, cells.get(TaskColumn.LABEL));
        List<Node> leads = units(cells.get(TaskColumn.LEAD));
        List<Node> units = new ArrayList<>(leads);
        units.addAll(units(cells.get(TaskColumn.UNITS)));
        units.addAll(units(cells.get(TaskColumn.SUPPORT)));
        if (clause == null && !units.isEmpty()) {
            desk.report(AttachmentProblem.TASK_WITHOUT_CLAUSE, units.get(0).location());
        }
        boolean headers = clause != null
                && TaskColumn.of(clause.text())
                        .filter(Set.of(TaskColumn.CLAUSE, TaskColumn.LABEL)::contains)
                        .isPresent();
        Node.Scalar time = cells.get(TaskColumn.TIME);
        Node.Scalar deadline = cells.get(TaskColumn.DEADLINE);
        if (clause == null || headers || units.isEmpty() && time == null && deadline == null) {
            return Optional.empty();
        }
        List<Node.Entry> task = new ArrayList<>();
        task.add(entry("lead", new Node.Sequence(leads, clause.location())));
        task.add(entry("units", new Node.Sequence(units, clause.location())));
        if (deadline != null) {
            Optional<String> day = Figures.dayWrittenOtherwise(deadline.text());
            if (day.isPresent() || time != null) {
                task.add(entry("deadline", Desk.scalar(day.orElse(deadline.text()), deadline.location())));
            } else {
                time = deadline; // such as 2023年底前: a time in words
            }
        }
        if (time != null) {
            task.add(entry("time", time));
        }
        return Optional.of(new Node.Entry(clause, new Node.Mapping(task, clause.location(), clause.location())));
    }

    private static List<Node> units(Node.@Nullable Scalar cell) {
        return cell == null
                ? List.of()
                : BETWEEN_UNITS
                        .splitAsStream(cell.text())
                        .map(unit -> Desk.scalar(unit, cell.location()))
                        .filter(unit -> !unit.text().isEmpty())
                        .map(unit -> (Node) unit)
                        .toList();
    }

    private static Node.Entry entry(String name, Node value) {
        return new Node.Entry(Desk.scalar(name, value.location()), value);
    }

    /** A text that is there even if it says nothing. */
    private static Node.Scalar said(String text, Location place) {
        return new Node.Scalar(text, false, place);
    }
}
