package dev.readiness.office.intake;

import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.Problems;
import dev.readiness.criteria.problem.Severity;
import dev.readiness.criteria.problem.WorkbookProblem;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells which figures a workbook brings evidence or a remark for, but no value. Both are kept. */
final class ValuelessRows {
    private static final int MOST_NAMED = 5;

    private final Desk desk;
    private final ReturnedWorkbook book;
    private final Problems problems;

    /** A figure, whichever years its rows are of. */
    private record Figure(String indicator, String place) {
        static Figure of(FilledRow row) {
            return new Figure(row.indicator().id(), row.ofPlace().orElse(""));
        }
    }

    /** @param problems what was found of the workbook so far, among others */
    ValuelessRows(Desk desk, ReturnedWorkbook book, Problems problems) {
        this.desk = desk;
        this.book = book;
        this.problems = problems;
    }

    void report() {
        Map<String, Location> bare = bare();
        if (!bare.isEmpty()) {
            String titles = bare.keySet().stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
            desk.report(
                    WorkbookProblem.ROWS_WITHOUT_VALUE,
                    bare.values().iterator().next(),
                    String.valueOf(bare.size()),
                    titles + (bare.size() > MOST_NAMED ? " …" : ""));
        } else if (book.isBlank() && !isAnyRefused()) {
            desk.reportWhole(WorkbookProblem.WORKBOOK_NOT_FILLED_IN);
        }
    }

    /** Whether something was filled in that could not be taken: then the workbook is not empty. */
    private boolean isAnyRefused() {
        String guide = book.region().location().sheet();
        return problems.inOrder().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(Problem::location)
                .anyMatch(place -> place.file().equals(desk.grid().file())
                        && !place.sheet().isEmpty()
                        && !place.sheet().equals(guide));
    }

    /** By title, each with the first cell that says something. A remark may stand where no value is due, unless all do. */
    private Map<String, Location> bare() {
        Set<Figure> valued = book.rows().stream()
                .filter(row -> !row.isBlank())
                .map(Figure::of)
                .collect(Collectors.toCollection(HashSet::new));
        boolean blank = book.isBlank();
        Map<String, Location> bare = new LinkedHashMap<>();
        for (FilledRow row : book.rows()) {
            Optional<Location> said = said(row, blank);
            if (said.isPresent() && !valued.contains(Figure.of(row)) && !book.declares(row.indicator())) {
                bare.putIfAbsent(title(row), said.get());
            }
        }
        return bare;
    }

    private static Optional<Location> said(FilledRow row, boolean withRemarks) {
        return Stream.concat(
                        row.evidence().stream().map(file -> file.location()),
                        row.note().stream().filter(note -> withRemarks).map(note -> note.location()))
                .findFirst();
    }

    private static String title(FilledRow row) {
        return row.indicator().title().zh()
                + row.ofPlace().map(place -> " " + place).orElse("");
    }
}
