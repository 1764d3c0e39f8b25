package dev.readiness.office.intake;

import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.Severity;
import dev.readiness.criteria.problem.WorkbookProblem;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes out of workbooks what errors were found in: the row of a wrong cell, all rows of a figure that was filled in
 * differently, and a whole workbook where more than a row is wrong.
 */
final class Cleaning {
    private final Set<Line> wrong = new HashSet<>();
    private final Set<String> refused = new HashSet<>();

    /** A row of a sheet. */
    private record Line(String file, String sheet, int row) {
        static Line of(Location cell) {
            return new Line(cell.file(), cell.sheet(), cell.line());
        }
    }

    private Cleaning(List<ReturnedWorkbook> books, List<Problem> problems) {
        problems.stream()
                .filter(problem ->
                        problem.severity() == Severity.ERROR && problem.code() != WorkbookProblem.VALUES_DIFFER)
                .forEach(problem -> add(books, problem.location()));
    }

    /** The workbooks without what is wrong in them; conflicts are looked at once nothing else is wrong. */
    static List<ReturnedWorkbook> of(List<ReturnedWorkbook> books, List<Problem> problems, List<Conflict> conflicts) {
        Cleaning cleaning = new Cleaning(books, problems);
        if (!cleaning.finds()) {
            conflicts.forEach(conflict ->
                    conflict.values().forEach(said -> said.cells().forEach(cell -> cleaning.wrong.add(Line.of(cell)))));
        }
        return cleaning.clean(books);
    }

    /** Whether nothing is wrong in the workbooks but that they differ. */
    static boolean isOnlyConflicts(List<ReturnedWorkbook> books, List<Problem> problems) {
        return !new Cleaning(books, problems).finds();
    }

    private boolean finds() {
        return !wrong.isEmpty() || !refused.isEmpty();
    }

    private List<ReturnedWorkbook> clean(List<ReturnedWorkbook> books) {
        return books.stream()
                .filter(book -> !refused.contains(book.file()))
                .map(this::clean)
                .toList();
    }

    private void add(List<ReturnedWorkbook> books, Location place) {
        books.stream().filter(book -> book.file().equals(place.file())).forEach(book -> {
            boolean guide = place.sheet().equals(book.region().location().sheet());
            if (place.isCell() && !guide) {
                wrong.add(Line.of(place));
            } else {
                refused.add(book.file());
            }
        });
    }

    private ReturnedWorkbook clean(ReturnedWorkbook book) {
        return book.with(
                book.rows().stream()
                        .filter(row -> !wrong.contains(Line.of(row.place())))
                        .toList(),
                book.declared().stream()
                        .filter(declared ->
                                !wrong.contains(Line.of(declared.subject().location())))
                        .toList());
    }
}
