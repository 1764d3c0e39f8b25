package dev.readiness.office.intake;

import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.WorkbookProblem;
import dev.readiness.office.grid.Sheet;
import dev.readiness.office.layout.DataColumn;
import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Gathers what is filled in where nobody sees it. It is read all the same, and reported once for each sheet. */
final class OutOfSight {
    private static final int MOST_ROWS_NAMED = 12;

    private final Desk desk;
    private final Sheet sheet;
    private final NavigableMap<Integer, Location> rows = new TreeMap<>();
    private final Map<DataColumn, Location> columns = new EnumMap<>(DataColumn.class);

    OutOfSight(Desk desk, Sheet sheet) {
        this.desk = desk;
        this.sheet = sheet;
    }

    /** Takes notice of what is filled in in {@code row}. */
    void note(int row, Map<DataColumn, Node.Scalar> cells) {
        cells.forEach((column, cell) -> {
            if (sheet.hidesRow(row)) {
                rows.putIfAbsent(row, cell.location());
            }
            if (sheet.hidesColumn(cell.location().column())) {
                columns.putIfAbsent(column, cell.location());
            }
        });
        if (sheet.hidden() && !cells.isEmpty()) {
            rows.putIfAbsent(row, cells.values().iterator().next().location());
        }
    }

    void report() {
        if (!rows.isEmpty() && sheet.hidden()) {
            desk.report(WorkbookProblem.SHEET_HIDDEN, rows.firstEntry().getValue(), sheet.name());
        } else if (!rows.isEmpty()) {
            String named = rows.keySet().stream()
                    .limit(MOST_ROWS_NAMED)
                    .map(String::valueOf)
                    .collect(Collectors.joining(", ", "", rows.size() > MOST_ROWS_NAMED ? " …" : ""));
            desk.report(WorkbookProblem.ROWS_HIDDEN, rows.firstEntry().getValue(), String.valueOf(rows.size()), named);
        }
        columns.values().forEach(place -> desk.report(WorkbookProblem.COLUMN_HIDDEN, place, place.columnLetters()));
    }
}
