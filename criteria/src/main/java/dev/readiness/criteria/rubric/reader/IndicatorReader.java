package dev.readiness.criteria.rubric.reader;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.problem.ProblemCode;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.rubric.JudgedPlace;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the {@code indicators} of a file, by Chinese title. */
final class IndicatorReader {
    private final Binding binding;
    private final Map<String, Indicator> indicators;
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
                binding, node, "id", "kind", "title", "unit", "yearly", "places", "min", "max", "note");
        Optional<IndicatorKind> kind =
                fields.fields().need("kind").flatMap(named -> fields.read(named, IndicatorReader::kind));
        Indicator indicator = new Indicator(
                fields.word("id"),
                fields.text("title"),
                kind.orElse(IndicatorKind.ATTESTED),
                fields.maybeText("unit"),
                fields.mark("yearly"),
                fields.fields().find("places").flatMap(named -> fields.read(named, JudgedPlace::of)),
                fields.number("min"),
                fields.number("max"),
                fields.maybeText("note"));
        if (!ids.add(indicator.id()) || indicators.putIfAbsent(indicator.title().zh(), indicator) != null) {
            binding.report(
                    ProblemCode.RUBRIC_DUPLICATE_INDICATOR,
                    node,
                    indicator.id(),
                    indicator.title().zh());
        }
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
