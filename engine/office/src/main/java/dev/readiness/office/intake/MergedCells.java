package dev.readiness.office.intake;

import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.WorkbookProblem;
import dev.readiness.office.grid.Area;
import dev.readiness.office.grid.Sheet;
import dev.readiness.office.layout.DataColumn;
import java.util.Set;

/** Refuses values in merged cells: whether they are meant for one row or for all of them can't be told. */
final class MergedCells {
    private final Desk desk;
    private final Sheet sheet;

    MergedCells(Desk desk, Sheet sheet) {
        this.desk = desk;
        this.sheet = sheet;
    }

    void report(NamedColumns columns, Set<DataColumn> filledIn) {
        for (Area area : sheet.merged()) {
            boolean single = area.firstRow() == area.lastRow() && area.firstColumn() == area.lastColumn();
            boolean ofInputs = filledIn.stream()
                    .map(column -> columns.column(column.id()))
                    .anyMatch(column -> column >= area.firstColumn() && column <= area.lastColumn());
            if (!single && ofInputs && area.lastRow() > columns.namesRow() + 1 && holdsSomething(area)) {
                Location first = desk.at(sheet, area.firstRow(), area.firstColumn());
                desk.report(WorkbookProblem.CELLS_MERGED, first, named(area));
            }
        }
    }

    private boolean holdsSomething(Area area) {
        return sheet.rows().subMap(area.firstRow(), area.lastRow() + 1).values().stream()
                .anyMatch(row ->
                        !row.subMap(area.firstColumn(), area.lastColumn() + 1).isEmpty());
    }

    private String named(Area area) {
        String first = desk.at(sheet, area.firstRow(), area.firstColumn()).cell();
        String last = desk.at(sheet, area.lastRow(), area.lastColumn()).cell();
        return first + ":" + last.substring(last.lastIndexOf('!') + 1);
    }
}
