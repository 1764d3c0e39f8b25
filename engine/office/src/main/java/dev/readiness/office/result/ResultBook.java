package dev.readiness.office.result;

import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.Severity;
import dev.readiness.criteria.problem.WorkbookProblem;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.text.Lang;
import dev.readiness.criteria.text.Wording;
import dev.readiness.office.intake.Conflict;
import dev.readiness.office.intake.Imported;
import dev.readiness.office.intake.Return;
import dev.readiness.office.sheet.Book;
import dev.readiness.office.sheet.Look;
import dev.readiness.office.sheet.Table;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The result of an import (收表结果): returns, conflicts, errors, and what still lacks, a sheet each. */
public final class ResultBook {
    private static final Look OPEN = Look.GIVEN.inked("C00000");

    private final Lang lang;
    private final Wording words;

    /** @param lang the language of its texts */
    public ResultBook(Lang lang) {
        this.lang = lang;
        this.words = Wording.of(ResultBook.class, "result", lang);
    }

    /**
     * {@return the whole workbook, as .xlsx}
     *
     * @param imported what came of an import
     */
    public byte[] render(Imported imported) {
        try (Book book = new Book(words.say("title"), words.say("font"))) {
            returns(table(book, "returns.", 30, 12, 12, 60), imported.returns());
            Table conflicts = table(book, "conflicts.", 10, 30, 10, 8, 8, 90);
            imported.conflicts().forEach(conflict -> conflict(conflicts, conflict, imported));
            Table errors = table(book, "errors.", 24, 36, 12, 44, 44);
            imported.problems().stream()
                    .filter(problem -> problem.severity() == Severity.ERROR)
                    .filter(problem -> problem.code() != WorkbookProblem.VALUES_DIFFER)
                    .forEach(problem -> error(errors, problem, imported));
            Table open = table(book, "open.", 12, 40, 60);
            imported.open().forEach(indicator -> open(open, indicator, imported));
            return book.bytes();
        }
    }

    private Table table(Book book, String stem, int... widths) {
        List<Table.Column> columns = IntStream.range(0, widths.length)
                .mapToObj(i -> new Table.Column(words.say(stem + "column." + (i + 1)), widths[i]))
                .toList();
        return new Table(book, words.say(stem + "sheet"), words.say(stem + "title"), columns, words.say("pages"));
    }

    /** Whoever did not hand in comes first. */
    private void returns(Table table, List<Return> returns) {
        returns.stream().sorted(Comparator.comparing(Return::state)).forEach(each -> {
            String answered = each.files().isEmpty() ? "" : words.say("answered", each.answered(), each.asked());
            table.row(
                    each.state() == Return.State.COMPLETE && !each.isTwice() ? Look.GIVEN : OPEN,
                    each.unit(),
                    words.say("state." + each.state())
                            + (each.isTwice() ? words.say("twice", each.files().size()) : ""),
                    answered,
                    String.join("\n", each.files()));
        });
    }

    private void conflict(Table table, Conflict conflict, Imported imported) {
        table.row(
                Look.GIVEN,
                clauses(conflict.indicator(), imported),
                title(conflict.indicator()),
                conflict.ofPlace().orElse(""),
                conflict.year().isPresent() ? String.valueOf(conflict.year().getAsInt()) : "",
                String.valueOf(conflict.values().size()),
                conflict.values().stream()
                        .map(said -> words.say("conflicts.said", said.value(), cells(said.cells(), imported)))
                        .collect(Collectors.joining("\n")));
    }

    private String cells(List<Location> cells, Imported imported) {
        return cells.stream()
                .map(cell -> words.say("conflicts.cell", whose(cell.file(), imported), cell.cell()))
                .collect(Collectors.joining(words.say("comma")));
    }

    private void error(Table table, Problem problem, Imported imported) {
        Location place = problem.location();
        table.row(
                Look.GIVEN,
                imported.units().getOrDefault(place.file(), ""),
                place.file(),
                place.isCell() ? place.cell() : "",
                problem.message(lang),
                problem.remedy(lang));
    }

    private void open(Table table, Indicator indicator, Imported imported) {
        table.row(
                Look.GIVEN,
                clauses(indicator, imported),
                title(indicator),
                imported.rubric().indicatorUses().clauses(indicator).stream()
                        .map(clause -> clause.asks().in(lang))
                        .collect(Collectors.joining("\n")));
    }

    private static String clauses(Indicator indicator, Imported imported) {
        Rubric rubric = imported.rubric();
        return rubric.indicatorUses().clauses(indicator).stream()
                .map(Clause::number)
                .map(String::valueOf)
                .collect(Collectors.joining("\n"));
    }

    private String title(Indicator indicator) {
        return indicator.title().in(lang);
    }

    /** The unit, or the file where the form is no single unit's. */
    private static String whose(String file, Imported imported) {
        return imported.units().getOrDefault(file, file);
    }
}
