package dev.readiness.criteria.submission;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.document.Fields;
import dev.readiness.criteria.document.Nearest;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.problem.ValueProblem;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.JudgedPlace;
import dev.readiness.criteria.rubric.Settings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the figures of several places: under the name of each what would otherwise stand under the indicator. */
final class PlaceReader {
    private final Binding binding;
    private final FigureReader figures;
    private final List<String> declared;
    private final Settings settings;

    /** @param declared the places that the submission names once for all; none if each indicator names its own */
    PlaceReader(Binding binding, FigureReader figures, List<String> declared, Settings settings) {
        this.binding = binding;
        this.figures = figures;
        this.declared = declared;
        this.settings = settings;
    }

    FigureReader.Outcome read(Node.Scalar key, Node node, Indicator indicator) {
        if (indicator.places().isEmpty() || !(node instanceof Node.Mapping mapping)) {
            return figures.read(key, node, indicator);
        }
        if (namesPlaces(mapping)) {
            return byPlace(key, mapping, indicator);
        }
        for (Node.Entry entry : mapping.entries()) {
            Node.Scalar year = entry.key();
            if (YearFigures.isYear(year) && entry.value() instanceof Node.Mapping figure && namesPlaces(figure)) {
                binding.report(ValueProblem.PLACES_UNDER_YEAR, year, year.text());
                return FigureReader.Outcome.UNSOUND;
            }
        }
        return figures.read(key, node, indicator);
    }

    private static boolean namesPlaces(Node.Mapping mapping) {
        for (Node.Entry entry : mapping.entries()) {
            if (PlaceNames.isName(entry.key())) {
                return true;
            }
        }
        return false;
    }

    private FigureReader.Outcome byPlace(Node.Scalar key, Node.Mapping mapping, Indicator indicator) {
        List<Node.Entry> places = new ArrayList<>();
        List<Node.Entry> remarks = new ArrayList<>();
        boolean sound = true;
        for (Node.Entry entry : mapping.entries()) {
            if (PlaceNames.isName(entry.key())) {
                places.add(entry);
            } else if (isFigure(entry.key(), indicator)) {
                binding.report(
                        ValueProblem.PLACES_MIXED, entry.key(), entry.key().text());
                sound = false;
            } else {
                remarks.add(entry);
            }
        }
        Fields fields =
                binding.fields(new Node.Mapping(remarks, mapping.location(), mapping.next()), FigureReader.REMARKS);
        Map<String, Reading> readings = new HashMap<>();
        List<String> named = new ArrayList<>();
        sound &= read(places, indicator, readings, named);
        List<Evidence> evidence = figures.evidence(fields);
        if (!sound) {
            return FigureReader.Outcome.UNSOUND;
        }
        if (readings.isEmpty()) {
            return FigureReader.Outcome.BLANK;
        }
        JudgedPlace judged = indicator.places().orElseThrow();
        if (declared.isEmpty()) {
            PlaceNames.checkExtent(binding, key, named, judged == JudgedPlace.OVERALL);
        }
        ByPlace byPlace = new ByPlace(judged.under(settings), declared.isEmpty() ? named : declared, readings);
        return new FigureReader.Outcome(
                Optional.of(Reading.of(indicator, byPlace, key.location(), evidence, fields.text("note"))), false);
    }

    /** What stands beside places as if there were none. */
    private static boolean isFigure(Node.Scalar key, Indicator indicator) {
        return YearFigures.isYear(key) || ValueReader.names(indicator).contains(Binding.plain(key.text()));
    }

    /** Reads every place, also behind one that is wrong; whether all are sound. */
    private boolean read(
            List<Node.Entry> places, Indicator indicator, Map<String, Reading> readings, List<String> named) {
        Map<String, Node.Scalar> seen = new LinkedHashMap<>();
        boolean sound = true;
        for (Node.Entry entry : places) {
            String place = Binding.plain(entry.key().text());
            Node.Scalar first = seen.putIfAbsent(place, entry.key());
            if (first != null) {
                binding.reportDuplicate(entry.key(), first);
                sound = false;
                continue;
            }
            named.add(place);
            sound &= isKnown(entry.key(), place);
            FigureReader.Outcome outcome = figures.read(entry.key(), entry.value(), indicator);
            outcome.reading().ifPresent(reading -> readings.put(place, reading));
            sound &= outcome.blank() || outcome.reading().isPresent();
        }
        return sound;
    }

    private boolean isKnown(Node.Scalar key, String place) {
        if (declared.isEmpty() || declared.contains(place)) {
            return true;
        }
        String known = String.join(", ", declared);
        Optional<String> nearest = Nearest.to(place, declared);
        if (nearest.isPresent()) {
            binding.report(ValueProblem.UNKNOWN_PLACE, key, place, nearest.get(), known);
        } else {
            binding.report(ValueProblem.STRANGE_PLACE, key, place, known);
        }
        return false;
    }
}
