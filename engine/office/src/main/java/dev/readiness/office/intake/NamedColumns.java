package dev.readiness.office.intake;

import dev.readiness.criteria.problem.WorkbookProblem;
import dev.readiness.office.grid.Cell;
import dev.readiness.office.grid.Sheet;
import dev.readiness.office.layout.SheetLayout;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Where the columns of a sheet stand: found by their hidden names, so that they may be moved.
 *
 * @param namesRow the row of the names, from 1
 * @param byName the columns, from 1
 */
record NamedColumns(int namesRow, Map<String, Integer> byName) {
    /** Rows put in above the names do no harm, as long as there are not this many of them. */
    private static final int FARTHEST = 50;

    /** The columns of {@code sheet}; empty, and reported, if one of {@code wanted} is missing or there twice. */
    static Optional<NamedColumns> find(Desk desk, Sheet sheet, List<String> wanted) {
        int row = namesRow(sheet, wanted);
        Map<String, Integer> columns = new HashMap<>();
        boolean sound = true;
        for (Cell cell : sheet.row(row).values()) {
            String name = cell.text().strip();
            if (wanted.contains(name) && columns.putIfAbsent(name, cell.column()) != null) {
                desk.report(WorkbookProblem.COLUMN_TWICE, desk.at(sheet, row, cell.column()), name);
                sound = false;
            }
        }
        List<String> missing =
                wanted.stream().filter(name -> !columns.containsKey(name)).toList();
        if (!missing.isEmpty()) {
            desk.report(
                    WorkbookProblem.COLUMN_MISSING, desk.at(sheet, row, 1), sheet.name(), String.join(", ", missing));
            sound = false;
        }
        return sound ? Optional.of(new NamedColumns(row, columns)) : Optional.empty();
    }

    /** The row that names most of the wanted columns; the agreed one if none does. */
    private static int namesRow(Sheet sheet, List<String> wanted) {
        int best = SheetLayout.NAMES_ROW + 1;
        long most = 1;
        for (int row : sheet.rows().headMap(FARTHEST).keySet()) {
            long named = sheet.row(row).values().stream()
                    .filter(cell -> wanted.contains(cell.text().strip()))
                    .count();
            if (named > most) {
                most = named;
                best = row;
            }
        }
        return best;
    }

    int column(String name) {
        return Objects.requireNonNull(byName.get(name), name);
    }
}
