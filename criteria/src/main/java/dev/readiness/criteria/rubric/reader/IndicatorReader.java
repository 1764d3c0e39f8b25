package dev.readiness.criteria.rubric.reader;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.problem.RequirementProblem;
import dev.readiness.criteria.rubric.Assumption;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.rubric.JudgedPlace;
import dev.readiness.criteria.rubric.Tie;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the {@code indicators} of a file, by Chinese title. */
final class IndicatorReader {
    private final Map<String, Indicator> indicators;
    private final Map<Node, Tied> tied = new LinkedHashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final FormulaReader formulas;

    /** @param binding of the file that ties it to another */
    private record Tied(Binding binding, Indicator indicator) {}

    /** @param indicators by Chinese title; those that are read are added */
    IndicatorReader(Map<String, Indicator> indicators) {
        this.indicators = indicators;
        this.formulas = new FormulaReader(indicators);
        indicators.values().forEach(indicator -> ids.add(indicator.id()));
    }

    /** Adds the indicators of the file whose outermost value is {@code root}. */
    void read(Binding binding, Node root) {
        binding.mapping(root).entries().stream()
                .filter(entry -> entry.key().text().equals("indicators"))
                .flatMap(entry -> binding.items(entry.value()).stream())
                .forEach(node -> indicator(binding, node));
    }

    /** Works out which of them derived ones are made of, once all are there, and the assumptions. */
    void resolve(List<Assumption> assumptions) {
        formulas.resolve(assumptions);
    }

    private void indicator(Binding binding, Node node) {
        RubricFields fields = new RubricFields(
                binding, node, "id", "kind", "title", "unit", "yearly", "plan", "places", "min", "max", "note",
                "partOf", "sameAs", "from");
        Optional<IndicatorKind> kind =
                fields.fields().need("kind").flatMap(named -> fields.read(named, IndicatorReader::kind));
        Indicator indicator = new Indicator(
                fields.word("id"),
                fields.text("title"),
                kind.orElse(IndicatorKind.ATTESTED),
                fields.maybeText("unit"),
                fields.mark("yearly"),
                plan(binding, fields, kind),
                fields.fields().find("places").flatMap(named -> fields.read(named, JudgedPlace::of)),
                fields.number("min"),
                fields.number("max"),
                fields.maybeText("note"),
                tie(binding, fields),
                Optional.empty());
        if (indicator.tie().isPresent()) {
            Node tie = fields.fields()
                    .find("partOf")
                    .or(() -> fields.fields().find("sameAs"))
                    .orElse(node);
            tied.put(tie, new Tied(binding, indicator));
        }
        if (indicator.isDerived() || fields.fields().find("from").isPresent()) {
            formulas.add(binding, fields, indicator);
        }
        if (!ids.add(indicator.id()) || indicators.putIfAbsent(indicator.title().zh(), indicator) != null) {
            binding.report(
                    RequirementProblem.RUBRIC_DUPLICATE_INDICATOR,
                    node,
                    indicator.id(),
                    indicator.title().zh());
        }
    }

    private static Optional<Tie> tie(Binding binding, RubricFields fields) {
        Optional<Node> part = fields.fields().find("partOf");
        if (part.isPresent()) {
            return Optional.of(new Tie(Tie.Kind.PART, fields.word("partOf"), Optional.empty()));
        }
        return fields.fields().find("sameAs").map(node -> {
            RubricFields same = new RubricFields(binding, node, "of", "year");
            return new Tie(Tie.Kind.SAME, same.word("of"), same.maybeWhole("year"));
        });
    }

    /** Once all files are read: an indicator has something to do with one that exists and that it compares with. */
    void checkTies() {
        tied.forEach((node, each) -> {
            Tie tie = each.indicator().tie().orElseThrow();
            Optional<Indicator> other = Optional.ofNullable(indicators.get(tie.to()));
            if (!tie.to().isEmpty() && !tie.fits(each.indicator(), other)) {
                each.binding()
                        .report(
                                other.isEmpty()
                                        ? RequirementProblem.RUBRIC_UNKNOWN_INDICATOR
                                        : RequirementProblem.RUBRIC_INDICATOR_KIND,
                                node,
                                tie.to());
            }
        });
    }

    /** Only a rate has an end that more than a plan can go beyond. */
    private static boolean plan(Binding binding, RubricFields fields, Optional<IndicatorKind> kind) {
        boolean plan = fields.mark("plan");
        if (plan && kind.filter(IndicatorKind.RATE::equals).isEmpty()) {
            binding.report(
                    RequirementProblem.RUBRIC_VALUE,
                    fields.fields().find("plan").orElseThrow(),
                    "true");
        }
        return plan;
    }

    private static Optional<IndicatorKind> kind(String name) {
        for (IndicatorKind kind : IndicatorKind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
