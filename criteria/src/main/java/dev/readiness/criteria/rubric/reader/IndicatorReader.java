package dev.readiness.criteria.rubric.reader;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.problem.ProblemCode;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.rubric.JudgedPlace;
import dev.readiness.criteria.rubric.Tie;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the {@code indicators} of a file, by Chinese title. */
final class IndicatorReader {
    private final Binding binding;
    private final Map<String, Indicator> indicators;
    private final Map<Node, Indicator> tied = new LinkedHashMap<>();
    private final Set<String> ids = new HashSet<>();

    IndicatorReader(Binding binding, Map<String, Indicator> indicators) {
        this.binding = binding;
        this.indicators = indicators;
        indicators.values().forEach(indicator -> ids.add(indicator.id()));
    }

    /** Adds the indicators of the file whose outermost value is {@code root}. */
    void read(Node root) {
        binding.mapping(root).entries().stream()
                .filter(entry -> entry.key().text().equals("indicators"))
                .flatMap(entry -> binding.items(entry.value()).stream())
                .forEach(this::indicator);
    }

    private void indicator(Node node) {
        RubricFields fields = new RubricFields(
                binding, node, "id", "kind", "title", "unit", "yearly", "plan", "places", "min", "max", "note",
                "partOf", "sameAs");
        Optional<IndicatorKind> kind =
                fields.fields().need("kind").flatMap(named -> fields.read(named, IndicatorReader::kind));
        Indicator indicator = new Indicator(
                fields.word("id"),
                fields.text("title"),
                kind.orElse(IndicatorKind.ATTESTED),
                fields.maybeText("unit"),
                fields.mark("yearly"),
                plan(fields, kind),
                fields.fields().find("places").flatMap(named -> fields.read(named, JudgedPlace::of)),
                fields.number("min"),
                fields.number("max"),
                fields.maybeText("note"),
                tie(fields));
        if (indicator.tie().isPresent()) {
            tied.put(
                    fields.fields()
                            .find("partOf")
                            .or(() -> fields.fields().find("sameAs"))
                            .orElse(node),
                    indicator);
        }
        if (!ids.add(indicator.id()) || indicators.putIfAbsent(indicator.title().zh(), indicator) != null) {
            binding.report(
                    ProblemCode.RUBRIC_DUPLICATE_INDICATOR,
                    node,
                    indicator.id(),
                    indicator.title().zh());
        }
    }

    private Optional<Tie> tie(RubricFields fields) {
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
        tied.forEach((node, indicator) -> {
            Tie tie = indicator.tie().orElseThrow();
            Optional<Indicator> other = Optional.ofNullable(indicators.get(tie.to()));
            if (!tie.to().isEmpty() && !tie.fits(indicator, other)) {
                binding.report(
                        other.isEmpty() ? ProblemCode.RUBRIC_UNKNOWN_INDICATOR : ProblemCode.RUBRIC_INDICATOR_KIND,
                        node,
                        tie.to());
            }
        });
    }

    /** Only a rate has an end that more than a plan can go beyond. */
    private boolean plan(RubricFields fields, Optional<IndicatorKind> kind) {
        boolean plan = fields.mark("plan");
        if (plan && kind.filter(IndicatorKind.RATE::equals).isEmpty()) {
            binding.report(
                    ProblemCode.RUBRIC_VALUE, fields.fields().find("plan").orElseThrow(), "true");
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
