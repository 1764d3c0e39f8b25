package dev.readiness.criteria.submission;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.document.Nearest;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.SubmissionProblem;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.Settings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the entries under {@code indicators}. */
final class ReadingReader {
    private final Binding binding;
    private final Rubric rubric;
    private final PlaceReader places;
    private final List<String> names = new ArrayList<>();
    private final Map<String, Reading> readings;
    private final Map<String, Location> blanks = new HashMap<>();
    private final Map<String, Node.Scalar> keys;

    /**
     * @param firstYear the first that is judged
     * @param places those that the submission names once for all its figures
     */
    ReadingReader(
            Binding binding, Rubric rubric, LocalDate asOf, int firstYear, List<String> places, Settings settings) {
        this.binding = binding;
        this.rubric = rubric;
        int most = 2 * rubric.indicators().size();
        this.readings = new LinkedHashMap<>(most);
        this.keys = new HashMap<>(most);
        this.places = new PlaceReader(binding, new FigureReader(binding, rubric, asOf, firstYear), places, settings);
    }

    Map<String, Reading> readings() {
        return readings;
    }

    Map<String, Location> blanks() {
        return blanks;
    }

    void read(Node.Mapping mapping) {
        for (Node.Entry entry : mapping.entries()) {
            read(entry);
        }
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
                    SubmissionProblem.INDICATOR_TWICE,
                    key,
                    key.text(),
                    first.text(),
                    String.valueOf(first.location().line()));
        } else if (indicator.isDerived()) {
            binding.report(SubmissionProblem.DERIVED_GIVEN, key, key.text(), inputsOf(indicator));
        } else {
            reading(key, entry.value(), indicator);
        }
    }

    private static String inputsOf(Indicator derived) {
        return derived.inputs().stream().map(input -> input.title().zh()).collect(Collectors.joining(", "));
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
            binding.report(SubmissionProblem.UNKNOWN_INDICATOR, key, key.text(), nearest.get());
        } else {
            binding.report(SubmissionProblem.STRANGE_INDICATOR, key, key.text(), rubric.id());
        }
    }

    private void reading(Node.Scalar key, Node node, Indicator indicator) {
        FigureReader.Outcome outcome = places.read(key, node, indicator);
        if (outcome.reading().isPresent()) {
            readings.put(indicator.id(), outcome.reading().get());
        } else if (outcome.blank()) {
            blanks.put(indicator.id(), key.location());
        }
    }
}
