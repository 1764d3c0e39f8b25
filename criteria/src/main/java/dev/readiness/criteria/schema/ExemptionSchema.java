package dev.readiness.criteria.schema;

import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Item;
import dev.readiness.criteria.rubric.Policies;
import dev.readiness.criteria.rubric.Rubric;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The entries under {@code notApplicable}: which clauses and items a region may declare. */
final class ExemptionSchema {
    private static final Part BLANK = Notation.nothing();
    private static final Part FILLED = Part.of("not", Notation.nothing());
    private static final String SCOPE = Policies.Scope.WHITELIST.key();

    private final Rubric rubric;
    private final SchemaWording wording;
    private final Definitions definitions;

    ExemptionSchema(Rubric rubric, SchemaWording wording, Definitions definitions) {
        this.rubric = rubric;
        this.wording = wording;
        this.definitions = definitions;
    }

    /** The list with every clause that may be declared under some option of the rubric. */
    Part list() {
        return list(entry(
                offers(Policies.Scope.ANY_CLAUSE)
                        ? this::isOrdinary
                        : clause -> isOrdinary(clause) && clause.mayNotApply()));
    }

    /** {@code root}, which keeps to the rubric's own list unless the file takes that assumption another way. */
    Part narrowed(Part root) {
        if (!offers(Policies.Scope.ANY_CLAUSE)) {
            return root;
        }
        Part listed = list(entry(clause -> isOrdinary(clause) && clause.mayNotApply()));
        return root.with("if", taken(other())).with(isStandard() ? "else" : "then", within("notApplicable", listed));
    }

    private Policies.Scope other() {
        return isStandard() ? Policies.Scope.ANY_CLAUSE : Policies.Scope.WHITELIST;
    }

    private boolean isStandard() {
        return rubric.assumption(SCOPE)
                .map(scope -> scope.standard().id().equals(Policies.Scope.WHITELIST.id()))
                .orElse(true);
    }

    private boolean offers(Policies.Scope scope) {
        return rubric.assumption(SCOPE)
                .flatMap(assumption -> assumption.option(scope.id()))
                .isPresent();
    }

    private static Part taken(Policies.Scope scope) {
        Part assumptions = within(SCOPE, Part.of("const", scope.id())).with("required", List.of(SCOPE));
        return within("assumptions", assumptions.with("type", "object")).with("required", List.of("assumptions"));
    }

    private static Part within(String name, Part part) {
        return Part.of("properties", Map.of(name, part));
    }

    private static Part list(Part entry) {
        return Part.anyOf(List.of(BLANK, entry, Part.list(Part.anyOf(List.of(entry, BLANK)))));
    }

    private Part entry(Predicate<Clause> mayBeDeclared) {
        List<Integer> clauses = rubric.clauses().values().stream()
                .filter(mayBeDeclared)
                .map(Clause::number)
                .toList();
        List<Integer> items = rubric.items().values().stream()
                .filter(item -> item.clauses().stream().allMatch(mayBeDeclared))
                .map(Item::number)
                .toList();
        Map<String, Part> properties = new LinkedHashMap<>();
        properties.put("clause", wording.described("exempt.clause", orBlank(clauses)));
        properties.put("item", wording.described("exempt.item", orBlank(items)));
        properties.put("reason", wording.described("exempt.reason", Notation.neededWord()));
        return Part.object(properties)
                .with("required", List.of("reason"))
                .with("oneOf", List.of(only("clause"), only("item")));
    }

    private static Part only(String name) {
        return within(name, FILLED).with("required", List.of(name));
    }

    private static Part orBlank(List<Integer> numbers) {
        List<Part> ways = new ArrayList<>(List.of(BLANK));
        if (!numbers.isEmpty()) {
            ways.addAll(Notation.numbers(numbers));
        }
        return Part.anyOf(ways);
    }

    private boolean isOrdinary(Clause clause) {
        return !rubric.isVeto(clause.number()) && !clause.convertsPoints();
    }
}
