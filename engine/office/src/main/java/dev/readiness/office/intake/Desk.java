package dev.readiness.office.intake;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.document.Source;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.ProblemCode;
import dev.readiness.criteria.problem.Problems;
import dev.readiness.criteria.problem.WorkbookProblem;
import dev.readiness.criteria.text.Plain;
import dev.readiness.office.grid.Cell;
import dev.readiness.office.grid.Grid;
import dev.readiness.office.grid.Sheet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** One workbook under inspection: its cells as nodes, and where to report what is wrong with them. */
final class Desk {
    /** How a picture in a cell is named among the evidence, whatever language the user speaks: it goes to the file. */
    private static final String PICTURE = "单元格 %s 里的图片";

    private final Grid grid;
    private final Map<Location, String> shown;
    private final Binding binding;

    Desk(Grid grid, Problems problems) {
        this.grid = grid;
        this.shown = shown(grid);
        this.binding = new Binding(Source.ofCells(grid.file(), grid.bytes(), shown), problems);
    }

    private static Map<Location, String> shown(Grid grid) {
        Map<Location, String> shown = new HashMap<>();
        for (Sheet sheet : grid.sheets()) {
            sheet.rows()
                    .values()
                    .forEach(row -> row.values()
                            .forEach(cell -> shown.put(
                                    new Location(grid.file(), sheet.name(), cell.row(), cell.column()), cell.shown())));
        }
        return shown;
    }

    Grid grid() {
        return grid;
    }

    /** What each cell shows. */
    Map<Location, String> shown() {
        return shown;
    }

    Location at(Sheet sheet, int row, int column) {
        return new Location(grid.file(), sheet.name(), row, column);
    }

    void report(ProblemCode code, Location location, String... arguments) {
        binding.report(code, location, arguments);
    }

    /** Reports what is wrong with the whole workbook. */
    void reportWhole(ProblemCode code, String... arguments) {
        binding.report(code, new Location(grid.file(), 1, 1), arguments);
    }

    /** What the cell says, if it holds something that can be trusted; a formula's saved result, and that it is one. */
    Optional<Node.Scalar> input(Sheet sheet, int row, int column) {
        return sheet.cell(row, column).flatMap(cell -> input(cell, at(sheet, row, column)));
    }

    /** As {@link #input}, but a picture is something, too: the place that it stands in. */
    Optional<Node.Scalar> proof(Sheet sheet, int row, int column) {
        Location place = at(sheet, row, column);
        return sheet.cell(row, column)
                .filter(cell -> cell.kind() == Cell.Kind.PICTURE)
                .map(cell -> scalar(PICTURE.formatted(place.cell()), place))
                .or(() -> input(sheet, row, column));
    }

    private Optional<Node.Scalar> input(Cell cell, Location place) {
        if (cell.kind() == Cell.Kind.ERROR) {
            report(WorkbookProblem.CELL_ERROR, place, cell.text());
            return Optional.empty();
        }
        if (cell.kind() == Cell.Kind.NO_RESULT) {
            report(WorkbookProblem.CELL_WITHOUT_RESULT, place, cell.shown());
            return Optional.empty();
        }
        if (cell.kind() == Cell.Kind.PICTURE) {
            report(WorkbookProblem.CELL_PICTURE, place);
            return Optional.empty();
        }
        cell.formula().ifPresent(formula -> report(WorkbookProblem.CELL_FORMULA, place, "=" + formula, cell.shown()));
        return Optional.of(scalar(cell.text(), place));
    }

    /** A text that was filled in: in a workbook none stands for nothing, as ~ and null do in YAML. */
    static Node.Scalar scalar(String text, Location place) {
        return new Node.Scalar(Plain.trimmed(text), false, place);
    }

    static Node.Scalar blank(Location place) {
        return new Node.Scalar("", true, place);
    }
}
