package dev.readiness.criteria.submission;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.document.Fields;
import dev.readiness.criteria.document.Nearest;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.ProblemCode;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.rubric.Rubric;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the entries under {@code indicators}. */
final class ReadingReader {
    private final Binding binding;
    private final Rubric rubric;
    private final ValueReader values;
    private final YearFigures yearFigures;
    private final List<String> names = new ArrayList<>();
    private final Map<String, Reading> readings = new HashMap<>();
    private final Map<String, Location> blanks = new HashMap<>();
    private final Map<String, Node.Scalar> keys = new HashMap<>();

    ReadingReader(Binding binding, Rubric rubric, LocalDate asOf) {
        this.binding = binding;
        this.rubric = rubric;
        this.values = new ValueReader(binding, asOf);
        this.yearFigures =
                new YearFigures(binding, values, asOf, rubric.identity().evidenceFrom());
    }

    Map<String, Reading> readings() {
        return Map.copyOf(readings);
    }

    Map<String, Location> blanks() {
        return Map.copyOf(blanks);
    }

    void read(Node.Mapping mapping) {
        mapping.entries().forEach(this::read);
    }

    private void read(Node.Entry entry) {
        Node.Scalar key = entry.key();
        Optional<Indicator> known = rubric.indicator(key.text());
        if (known.isEmpty()) {
            unknown(key);
            return;
        }
        Indicator indicator = known.get();
        Node.Scalar first = keys.putIfAbsent(indicator.id(), key);
        if (first != null) {
            binding.report(
                    ProblemCode.INDICATOR_TWICE,
                    key,
                    key.text(),
                    first.text(),
                    String.valueOf(first.location().line()));
        } else if (indicator.kind() == IndicatorKind.DERIVED) {
            binding.report(ProblemCode.DERIVED_GIVEN, key, key.text(), inputsOf(indicator));
        } else if (entry.value().blank()
                || indicator.kind() == IndicatorKind.EVENTS && ValueReader.isUnfinished(entry.value())) {
            blanks.put(indicator.id(), key.location());
        } else {
            reading(key, entry.value(), indicator);
        }
    }

    private String inputsOf(Indicator derived) {
        return rubric.clauses().values().stream()
                .flatMap(clause -> clause.requirements().stream())
                .filter(requirement -> requirement.indicator().equals(derived))
                .flatMap(requirement -> requirement.inputs().stream())
                .map(input -> input.title().zh())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private void unknown(Node.Scalar key) {
        if (binding.reportWideQuotes(key)) {
            return;
        }
        if (names.isEmpty()) {
            rubric.indicators().forEach(indicator -> {
                names.add(indicator.title().zh());
                names.add(indicator.id());
            });
        }
        Optional<String> nearest = Nearest.to(Binding.plain(key.text()), names);
        if (nearest.isPresent()) {
            binding.report(ProblemCode.UNKNOWN_INDICATOR, key, key.text(), nearest.get());
        } else {
            binding.report(ProblemCode.STRANGE_INDICATOR, key, key.text(), rubric.id());
        }
    }

    private void reading(Node.Scalar key, Node node, Indicator indicator) {
        if (node instanceof Node.Mapping mapping) {
            composed(key, mapping, indicator);
        } else if (indicator.yearly()) {
            yearsWanted(node, key);
        } else {
            values.plain(node, indicator).ifPresent(value -> put(key, indicator, value, List.of(), null));
        }
    }

    private void composed(Node.Scalar key, Node.Mapping mapping, Indicator indicator) {
        List<Node.Entry> years = new ArrayList<>();
        List<Node.Entry> named = new ArrayList<>();
        mapping.entries().forEach(entry -> (YearFigures.isYear(entry.key()) ? years : named).add(entry));
        Fields fields = binding.fields(
                new Node.Mapping(named, mapping.location(), mapping.next()), names(indicator, !years.isEmpty()));
        List<Evidence> evidence = evidence(fields);
        Optional<String> note = fields.text("note");
        Optional<? extends Value> value = Optional.empty();
        if (!indicator.yearly() && !years.isEmpty()) {
            binding.report(ProblemCode.YEARS_NOT_WANTED, years.get(0).key(), key.text());
        } else if (years.isEmpty() && ValueReader.isBlank(fields)) {
            blanks.put(indicator.id(), key.location());
        } else if (years.isEmpty() && indicator.yearly()) {
            yearsWanted(mapping, key);
        } else if (years.isEmpty()) {
            value = values.composed(fields, indicator);
        } else {
            value = byYear(key, indicator, years);
        }
        value.ifPresent(found -> put(key, indicator, found, evidence, note.orElse(null)));
    }

    private void yearsWanted(Node node, Node.Scalar key) {
        binding.report(ProblemCode.YEARS_WANTED, node, key.text(), yearFigures.example());
    }

    private void put(
            Node.Scalar key, Indicator indicator, Value value, List<Evidence> evidence, @Nullable String note) {
        readings.put(
                indicator.id(), new Reading(indicator, value, key.location(), evidence, Optional.ofNullable(note)));
    }

    private static String[] names(Indicator indicator, boolean years) {
        List<String> names = new ArrayList<>();
        if (!years) {
            names.addAll(ValueReader.names(indicator));
        }
        names.addAll(List.of("evidence", "note"));
        return names.toArray(String[]::new);
    }

    private Optional<Value> byYear(Node.Scalar key, Indicator indicator, List<Node.Entry> years) {
        Optional<SortedMap<Integer, Value.YearFigure>> figures = yearFigures.read(years, indicator);
        if (figures.isPresent() && figures.get().isEmpty()) {
            blanks.put(indicator.id(), key.location());
        }
        return figures.filter(found -> !found.isEmpty()).map(Value.ByYear::new);
    }

    private Evidence evidence(String text, Node node) {
        Evidence evidence = new Evidence(text, node.location());
        if (evidence.leadsOut()) {
            binding.report(ProblemCode.EVIDENCE_ELSEWHERE, node, text);
        }
        return evidence;
    }

    private List<Evidence> evidence(Fields fields) {
        List<Evidence> evidence = new ArrayList<>();
        for (Node node : fields.items("evidence")) {
            binding.text(node).ifPresent(text -> evidence.add(evidence(text, node)));
        }
        return evidence;
    }
}
