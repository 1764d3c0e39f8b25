package dev.readiness.office.plan;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.text.Lang;
import dev.readiness.criteria.text.Wording;
import dev.readiness.engine.plan.Measure;
import dev.readiness.engine.plan.Plan;
import dev.readiness.engine.plan.Work;
import dev.readiness.office.sheet.Book;
import dev.readiness.office.sheet.Look;
import dev.readiness.office.sheet.Table;
import dev.readiness.report.next.words.AlternativeWords;
import dev.readiness.report.next.words.PlanWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** A plan to hand out: who has to do how much, all of it in its order, and what is each unit's own. */
public final class PlanBook {
    private final Lang lang;
    private final Wording words;

    /** @param lang the language of its texts */
    public PlanBook(Lang lang) {
        this.lang = lang;
        this.words = Wording.of(PlanBook.class, "plan", lang);
    }

    /**
     * {@return the whole workbook, as .xlsx; the same bytes for the same plan}
     *
     * @param plan what is told
     */
    public byte[] render(Plan plan) {
        PlanWords said = new PlanWords(plan, lang);
        Map<String, List<Measure>> byUnit = byUnit(plan);
        try (Book book = new Book(said.title(), words.say("font"))) {
            overview(book, plan, said, byUnit);
            measures(book, words.say("all.sheet"), said.title(), plan.measures(), said);
            byUnit.forEach((unit, measures) ->
                    measures(book, unit, words.say("unit.title", said.title(), unit), measures, said));
            if (!plan.alternatives().isEmpty()) {
                AlternativeWords others = new AlternativeWords(said);
                Table table = table(book, others.title(), said.title(), others.head(), 8, 10, 8, 8, 36, 60);
                plan.alternatives()
                        .forEach(each -> table.row(Look.GIVEN, others.row(each).toArray()));
                table.note(others.order());
            }
            return book.bytes();
        }
    }

    /** In the order in which the plan troubles them; those whose clauses name no unit stand together. */
    private Map<String, List<Measure>> byUnit(Plan plan) {
        Map<String, List<Measure>> byUnit = new LinkedHashMap<>();
        for (Measure measure : plan.measures()) {
            List<String> units = measure.units().isEmpty() ? List.of(words.say("nobody")) : measure.units();
            units.forEach(unit ->
                    byUnit.computeIfAbsent(unit, key -> new ArrayList<>()).add(measure));
        }
        return byUnit;
    }

    private void overview(Book book, Plan plan, PlanWords said, Map<String, List<Measure>> byUnit) {
        List<String> heads = IntStream.rangeClosed(1, 5)
                .mapToObj(i -> words.say("overview.column." + i))
                .toList();
        Table table = table(book, words.say("overview.sheet"), said.title(), heads, 36, 10, 10, 14, 14);
        byUnit.forEach((unit, measures) -> {
            Optional<LocalDate> due = measures.stream()
                    .flatMap(measure -> said.day(measure).stream())
                    .min(LocalDate::compareTo);
            table.row(
                    Look.GIVEN,
                    unit,
                    steps(measures),
                    measures.stream().mapToInt(Measure::effort).sum(),
                    figure(measures.stream().map(Measure::gain).reduce(Quantity.ZERO, Quantity::plus), said),
                    due.<Object>map(day -> day).orElse(""));
        });
        table.row(
                Look.GIVEN.strong(),
                words.say("overview.all"),
                steps(plan.measures()),
                plan.effort(),
                figure(plan.measures().stream().map(Measure::gain).reduce(Quantity.ZERO, Quantity::plus), said),
                "");
        table.note(words.say("overview.shared"));
        table.note(said.state());
        said.demerits().forEach(table::note);
        table.note(said.effort());
        table.note(said.verdict());
        table.note(said.order());
        table.note(said.disclaimer());
    }

    private static int steps(List<Measure> measures) {
        return measures.stream().mapToInt(measure -> measure.steps().size()).sum();
    }

    private void measures(Book book, String name, String title, List<Measure> measures, PlanWords said) {
        List<String> heads = IntStream.rangeClosed(1, 9)
                .mapToObj(i -> words.say("measures.column." + i))
                .toList();
        Table table = table(book, name, title, heads, 8, 40, 8, 46, 8, 10, 10, 24, 14);
        for (Measure measure : measures) {
            boolean first = true;
            for (Work step : measure.steps()) {
                table.row(
                        Look.GIVEN,
                        measure.clause(),
                        measure.clause().asks().in(lang),
                        said.kind(step),
                        said.task(step, measure),
                        step.effort(),
                        first ? figure(measure.gain(), said) : "",
                        first ? figure(measure.total(), said) : "",
                        said.units(measure),
                        said.day(measure).<Object>map(day -> day).orElse(""));
                first = false;
            }
        }
    }

    /** A number to reckon with; a share as it is written. */
    private static Object figure(Quantity figure, PlanWords said) {
        return said.isShare() ? said.figure(figure) : figure;
    }

    private Table table(Book book, String name, String title, List<String> heads, int... widths) {
        List<Table.Column> columns = IntStream.range(0, widths.length)
                .mapToObj(i -> new Table.Column(heads.get(i), widths[i]))
                .toList();
        return new Table(book, name, title, columns, words.say("pages"));
    }
}
