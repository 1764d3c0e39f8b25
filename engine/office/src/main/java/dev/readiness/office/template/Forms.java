package dev.readiness.office.template;

import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.office.layout.RowKey;
import dev.readiness.report.Phrases;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** Lays out what a request asks to be filled in: everything at once, or unit by unit. */
final class Forms {
    private final TemplateRequest request;
    private final Phrases phrases;

    Forms(TemplateRequest request, Phrases phrases) {
        this.request = request;
        this.phrases = phrases;
    }

    /** All clauses in one form; without what each place fills in for itself. */
    Form whole() {
        return form(Optional.empty(), clauses(), Map.of());
    }

    /** All clauses in one form, whoever fills it in. */
    Form everything() {
        List<FormRow> rows = new ArrayList<>();
        asks(clauses()).forEach((indicator, asks) -> rows.addAll(rows(indicator, asks, List.of())));
        return new Form(Optional.empty(), clauses(), rows);
    }

    /** A form for each place that fills in figures of its own. */
    List<Form> byPlace() {
        List<Clause> clauses = clauses().stream()
                .filter(clause -> clause.requirements().stream()
                        .flatMap(requirement -> requirement.inputs().stream())
                        .anyMatch(input -> input.places().isPresent()))
                .toList();
        return request.places().names().stream()
                .map(place -> {
                    List<FormRow> rows = new ArrayList<>();
                    asks(clauses).forEach((indicator, asks) -> {
                        if (indicator.places().isPresent()) {
                            rows.addAll(rows(indicator, Optional.of(place), asks, List.of()));
                        }
                    });
                    return new Form(Optional.of(place), clauses, rows);
                })
                .toList();
    }

    /**
     * A form for each unit that has to see to a clause, because it leads or because nobody does, with all of those clauses;
     * last the clauses that no unit answers for. Where none answers for any, there is a form for each part of the rubric. An
     * indicator that clauses of several forms ask for stands in each.
     */
    List<Form> byUnit() {
        Map<Optional<String>, List<Clause>> byUnit = new LinkedHashMap<>();
        List<Clause> unclaimed = new ArrayList<>();
        for (Clause clause : clauses()) {
            List<String> units = phrases.team(clause, request.tasks()).holders();
            units.forEach(unit -> byUnit.computeIfAbsent(Optional.of(unit), key -> new ArrayList<>())
                    .add(clause));
            if (units.isEmpty()) {
                unclaimed.add(clause);
            }
        }
        if (byUnit.isEmpty()) {
            byUnit.putAll(byPart());
        } else if (!unclaimed.isEmpty()) {
            byUnit.put(Optional.empty(), unclaimed);
        }
        Map<Indicator, Set<String>> holders = holders(byUnit);
        return byUnit.entrySet().stream()
                .map(entry -> form(entry.getKey(), entry.getValue(), holders))
                .toList();
    }

    /** The clauses of each dimension, and the vetoes beside them. */
    private Map<Optional<String>, List<Clause>> byPart() {
        Map<Optional<String>, List<Clause>> byPart = new LinkedHashMap<>();
        request.rubric()
                .dimensions()
                .forEach(dimension -> byPart.computeIfAbsent(
                                Optional.of(dimension.title().in(phrases.lang())), key -> new ArrayList<>())
                        .addAll(dimension.items().stream()
                                .flatMap(item -> item.clauses().stream())
                                .toList()));
        List<Clause> vetoes = request.rubric().vetoes();
        if (!vetoes.isEmpty()) {
            byPart.put(Optional.of(phrases.vetoes()), vetoes);
        }
        return byPart;
    }

    private Map<Indicator, Set<String>> holders(Map<Optional<String>, List<Clause>> byUnit) {
        Map<Indicator, Set<String>> holders = new LinkedHashMap<>();
        byUnit.forEach((unit, clauses) -> asks(clauses)
                .keySet()
                .forEach(indicator -> holders.computeIfAbsent(indicator, key -> new LinkedHashSet<>())
                        .add(unit.orElse(""))));
        return holders;
    }

    private List<Clause> clauses() {
        Rubric rubric = request.rubric();
        return Stream.concat(
                        rubric.dimensions().stream()
                                .flatMap(dimension -> dimension.items().stream())
                                .flatMap(item -> item.clauses().stream()),
                        rubric.vetoes().stream())
                .toList();
    }

    private Form form(Optional<String> unit, List<Clause> clauses, Map<Indicator, Set<String>> holders) {
        List<FormRow> rows = new ArrayList<>();
        asks(clauses).forEach((indicator, asks) -> {
            if (request.places().apart() && indicator.places().isPresent()) {
                return;
            }
            List<String> others = holders.getOrDefault(indicator, Set.of()).stream()
                    .filter(holder -> !holder.equals(unit.orElse("")))
                    .toList();
            rows.addAll(rows(indicator, asks, others));
        });
        return new Form(unit, clauses, rows);
    }

    private List<FormRow> rows(Indicator indicator, List<Ask> asks, List<String> others) {
        List<String> places = request.placesOf(indicator);
        return places.isEmpty()
                ? rows(indicator, Optional.empty(), asks, others)
                : places.stream()
                        .flatMap(place -> rows(indicator, Optional.of(place), asks, others).stream())
                        .toList();
    }

    private List<FormRow> rows(Indicator indicator, Optional<String> place, List<Ask> asks, List<String> others) {
        if (!indicator.yearly()) {
            RowKey key = new RowKey(indicator.id(), place, OptionalInt.empty());
            return List.of(new FormRow(key, indicator, true, asks, others));
        }
        List<Integer> years = request.yearsOf(indicator);
        int first = years.get(0);
        return years.stream()
                .map(year -> new FormRow(
                        new RowKey(indicator.id(), place, OptionalInt.of(year)),
                        indicator,
                        year == first,
                        asks,
                        others))
                .toList();
    }

    /** What each indicator is wanted for; one that a rule works out is not filled in. */
    private static Map<Indicator, List<Ask>> asks(List<Clause> clauses) {
        Map<Indicator, List<Ask>> asks = new LinkedHashMap<>();
        for (Clause clause : clauses) {
            for (Requirement requirement : clause.requirements()) {
                requirement
                        .inputs()
                        .forEach(input -> asks.computeIfAbsent(input, key -> new ArrayList<>())
                                .add(new Ask(clause, requirement)));
            }
        }
        return asks;
    }
}
