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
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the entries under {@code indicators}. */
final class ReadingReader {
    private final Binding binding;
    private final Rubric rubric;
    private final LocalDate asOf;
    private final ValueReader values;
    private final Map<String, Reading> readings = new HashMap<>();
    private final Map<String, Location> blanks = new HashMap<>();
    private final Map<String, Node.Scalar> keys = new HashMap<>();

    ReadingReader(Binding binding, Rubric rubric, LocalDate asOf) {
        this.binding = binding;
        this.rubric = rubric;
        this.asOf = asOf;
        this.values = new ValueReader(binding, asOf);
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
            binding.report(ProblemCode.DERIVED_GIVEN, key, key.text());
        } else if (entry.value().blank()) {
            blanks.put(indicator.id(), key.location());
        } else {
            reading(key, entry.value(), indicator);
        }
    }

    private void unknown(Node.Scalar key) {
        Collection<String> known = new ArrayList<>();
        rubric.indicators().forEach(indicator -> {
            known.add(indicator.title().zh());
            known.add(indicator.id());
        });
        Optional<String> nearest = Nearest.to(Binding.plain(key.text()), known);
        if (nearest.isPresent()) {
            binding.report(ProblemCode.UNKNOWN_INDICATOR, key, key.text(), nearest.get());
        } else {
            binding.report(ProblemCode.STRANGE_INDICATOR, key, key.text(), rubric.id());
        }
    }

    private void reading(Node.Scalar key, Node node, Indicator indicator) {
        if (!(node instanceof Node.Mapping mapping)) {
            if (indicator.yearly()) {
                binding.report(ProblemCode.YEARS_WANTED, node, key.text(), String.valueOf(asOf.getYear()));
            } else {
                values.plain(node, indicator).ifPresent(value -> put(key, indicator, value, List.of(), null));
            }
            return;
        }
        List<Node.Entry> years = new ArrayList<>();
        List<Node.Entry> named = new ArrayList<>();
        for (Node.Entry entry : mapping.entries()) {
            (Binding.plain(entry.key().text()).matches("\\d{4}") ? years : named).add(entry);
        }
        Fields fields = binding.fields(
                new Node.Mapping(named, mapping.location(), mapping.next()), allowed(indicator, !years.isEmpty()));
        Optional<? extends Value> value = years.isEmpty() && !indicator.yearly()
                ? values.composed(fields, indicator)
                : byYear(key, indicator, years, mapping);
        List<Evidence> evidence = evidence(fields);
        value.ifPresent(found ->
                put(key, indicator, found, evidence, fields.text("note").orElse(null)));
    }

    private void put(
            Node.Scalar key, Indicator indicator, Value value, List<Evidence> evidence, @Nullable String note) {
        readings.put(
                indicator.id(), new Reading(indicator, value, key.location(), evidence, Optional.ofNullable(note)));
    }

    private static String[] allowed(Indicator indicator, boolean years) {
        List<String> names = new ArrayList<>(List.of("evidence", "note"));
        if (!indicator.yearly() && !years) {
            names.add("value");
            if (indicator.kind() == IndicatorKind.RATE) {
                names.addAll(List.of("numerator", "denominator"));
            }
            if (indicator.kind() == IndicatorKind.EVENTS) {
                names.add("dates");
            }
        }
        return names.toArray(String[]::new);
    }

    private Optional<Value> byYear(Node.Scalar key, Indicator indicator, List<Node.Entry> years, Node.Mapping mapping) {
        if (!indicator.yearly()) {
            binding.report(ProblemCode.YEARS_NOT_WANTED, years.get(0).key(), key.text());
            return Optional.empty();
        }
        if (years.isEmpty()) {
            binding.report(ProblemCode.YEARS_WANTED, mapping, key.text(), String.valueOf(asOf.getYear()));
            return Optional.empty();
        }
        SortedMap<Integer, Value.YearFigure> figures = new TreeMap<>();
        boolean sound = true;
        for (Node.Entry entry : years) {
            int year = Integer.parseInt(Binding.plain(entry.key().text()));
            if (entry.value().blank()) {
                continue;
            }
            if (year > asOf.getYear()) {
                binding.report(ProblemCode.YEAR_IN_FUTURE, entry.key(), String.valueOf(year), asOf.toString());
                sound = false;
            } else if (year < rubric.identity().evidenceFrom().getYear()) {
                binding.report(
                        ProblemCode.YEAR_NOT_JUDGED,
                        entry.key(),
                        String.valueOf(year),
                        rubric.identity().evidenceFrom().toString());
            }
            Optional<? extends Value> value = figure(entry.value(), indicator);
            sound &= value.isPresent();
            value.ifPresent(found ->
                    figures.put(year, new Value.YearFigure(found, entry.key().location())));
        }
        if (sound && figures.isEmpty()) {
            blanks.put(indicator.id(), key.location());
            return Optional.empty();
        }
        return sound ? Optional.of(new Value.ByYear(figures)) : Optional.empty();
    }

    private Optional<? extends Value> figure(Node node, Indicator indicator) {
        return node instanceof Node.Mapping
                ? values.composed(
                        indicator.kind() == IndicatorKind.RATE
                                ? binding.fields(node, "value", "numerator", "denominator")
                                : binding.fields(node, "value"),
                        indicator)
                : values.plain(node, indicator);
    }

    private List<Evidence> evidence(Fields fields) {
        List<Evidence> evidence = new ArrayList<>();
        for (Node node : fields.items("evidence")) {
            binding.text(node).ifPresent(text -> evidence.add(new Evidence(text, node.location())));
        }
        return evidence;
    }
}
