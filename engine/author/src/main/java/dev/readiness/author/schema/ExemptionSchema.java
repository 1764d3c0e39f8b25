package dev.readiness.author.schema;

import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Item;
import dev.readiness.criteria.rubric.Numbered;
import dev.readiness.criteria.rubric.Numbering;
import dev.readiness.criteria.rubric.Rubric;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The entries under {@code notApplicable}: which clauses and items a region may declare. */
final class ExemptionSchema {
    private static final Part BLANK = Notation.nothing();
    private static final Part FILLED = Part.of("not", Notation.nothing());

    private final Rubric rubric;
    private final SchemaWording wording;

    ExemptionSchema(Rubric rubric, SchemaWording wording) {
        this.rubric = rubric;
        this.wording = wording;
    }

    /** The list with every clause that may be declared. */
    Part list() {
        Part entry = entry();
        return Part.anyOf(List.of(BLANK, entry, Part.list(Part.anyOf(List.of(entry, BLANK)))));
    }

    private static Part within(String name, Part part) {
        return Part.of("properties", Map.of(name, part));
    }

    private Part entry() {
        List<Clause> clauses =
                rubric.clauses().values().stream().filter(this::isOrdinary).toList();
        List<Item> items = rubric.items().values().stream()
                .filter(item -> item.clauses().stream().allMatch(this::isOrdinary))
                .toList();
        Map<String, Part> properties = new LinkedHashMap<>();
        properties.put("clause", wording.described("exempt.clause", orBlank(clauses, rubric.clauseNumbers())));
        properties.put("item", wording.described("exempt.item", orBlank(items, rubric.itemNumbers())));
        properties.put("indicator", wording.described("exempt.indicator", indicators()));
        properties.put("reason", wording.described("exempt.reason", Notation.neededWord()));
        return Part.object(properties)
                .with("required", List.of("reason"))
                .with("oneOf", List.of(only("clause"), only("item"), only("indicator")));
    }

    private static Part only(String name) {
        return within(name, FILLED).with("required", List.of(name));
    }

    private static <T extends Numbered> Part orBlank(List<T> parts, Numbering<T> numbering) {
        List<Part> ways = new ArrayList<>(List.of(BLANK));
        if (!parts.isEmpty()) {
            ways.addAll(Notation.numbers(parts, numbering));
        }
        return Part.anyOf(ways);
    }

    /** Each under its Chinese title or its id. */
    private Part indicators() {
        String names = rubric.indicators().stream()
                .filter(rubric.applicability()::mayBeExempt)
                .flatMap(indicator ->
                        Stream.of(Notation.anyWidth(indicator.title().zh()), indicator.id()))
                .collect(Collectors.joining("|"));
        return names.isEmpty() ? BLANK : Part.anyOf(List.of(BLANK, Part.text(names)));
    }

    private boolean isOrdinary(Clause clause) {
        return rubric.applicability().mayBeExempt(clause);
    }
}
