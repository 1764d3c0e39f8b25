package dev.readiness.criteria.submission;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.document.Fields;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.problem.AttachmentProblem;
import dev.readiness.criteria.problem.ValueProblem;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** Reads what stands under an indicator, or under a place of one: a figure or one a year, with evidence and note. */
final class FigureReader {
    static final List<String> REMARKS = List.of("evidence", "note");

    private final Binding binding;
    private final ValueReader values;
    private final YearFigures yearFigures;

    /** @param firstYear the first that is judged */
    FigureReader(Binding binding, Rubric rubric, LocalDate asOf, int firstYear) {
        this.binding = binding;
        this.values = new ValueReader(binding, rubric, asOf);
        this.yearFigures = new YearFigures(binding, rubric, values, asOf, firstYear);
    }

    /** What became of it: a reading, or nothing because it was left blank, or nothing because it is unsound. */
    record Outcome(Optional<Reading> reading, boolean blank) {
        static final Outcome BLANK = new Outcome(Optional.empty(), true);
        static final Outcome UNSOUND = new Outcome(Optional.empty(), false);
    }

    Outcome read(Node.Scalar key, Node node, Indicator indicator) {
        if (node.blank() || indicator.kind() == IndicatorKind.EVENTS && EventsReader.isUnfinished(node)) {
            return Outcome.BLANK;
        }
        if (node instanceof Node.Mapping mapping) {
            return composed(key, mapping, indicator);
        }
        if (indicator.yearly()) {
            return yearsWanted(node, key);
        }
        return outcome(key, indicator, values.plain(node, indicator), List.of(), Optional.empty());
    }

    private Outcome composed(Node.Scalar key, Node.Mapping mapping, Indicator indicator) {
        List<Node.Entry> years = new ArrayList<>();
        List<Node.Entry> named = new ArrayList<>();
        for (Node.Entry entry : mapping.entries()) {
            (YearFigures.isYear(entry.key()) ? years : named).add(entry);
        }
        Fields fields = binding.fields(
                new Node.Mapping(named, mapping.location(), mapping.next()), names(indicator, !years.isEmpty()));
        List<Evidence> evidence = evidence(fields);
        Optional<String> note = fields.text("note");
        if (!indicator.yearly() && !years.isEmpty()) {
            binding.report(ValueProblem.YEARS_NOT_WANTED, years.get(0).key(), key.text());
            return Outcome.UNSOUND;
        }
        if (years.isEmpty() && ValueReader.isBlank(fields)) {
            return Outcome.BLANK;
        }
        if (years.isEmpty() && indicator.yearly()) {
            return yearsWanted(mapping, key);
        }
        return years.isEmpty()
                ? outcome(key, indicator, values.composed(fields, indicator), evidence, note)
                : byYear(key, indicator, years, evidence, note);
    }

    private Outcome byYear(
            Node.Scalar key,
            Indicator indicator,
            List<Node.Entry> years,
            List<Evidence> evidence,
            Optional<String> note) {
        Optional<SortedMap<Integer, Value.YearFigure>> figures = yearFigures.read(years, indicator);
        return figures.isPresent() && figures.get().isEmpty()
                ? Outcome.BLANK
                : outcome(key, indicator, figures.map(Value.ByYear::new), evidence, note);
    }

    private static Outcome outcome(
            Node.Scalar key,
            Indicator indicator,
            Optional<? extends Value> value,
            List<Evidence> evidence,
            Optional<String> note) {
        if (value.isEmpty()) {
            return Outcome.UNSOUND;
        }
        Reading reading = new Reading(indicator, value.get(), key.location(), evidence, note);
        return new Outcome(Optional.of(reading), false);
    }

    private Outcome yearsWanted(Node node, Node.Scalar key) {
        binding.report(ValueProblem.YEARS_WANTED, node, key.text(), yearFigures.example());
        return Outcome.UNSOUND;
    }

    /** The names that may stand under an indicator, beside years where there are such. */
    private static List<String> names(Indicator indicator, boolean years) {
        if (years) {
            return REMARKS;
        }
        List<String> names = new ArrayList<>(ValueReader.names(indicator));
        names.addAll(REMARKS);
        return names;
    }

    /** The documents named under {@code evidence}. */
    List<Evidence> evidence(Fields fields) {
        List<Evidence> evidence = new ArrayList<>();
        for (Node node : fields.items("evidence")) {
            Optional<String> text = binding.text(node);
            if (text.isPresent()) {
                evidence.add(evidence(text.get(), node));
            }
        }
        return evidence;
    }

    private Evidence evidence(String text, Node node) {
        Evidence evidence = new Evidence(text, node.location());
        if (evidence.leadsOut()) {
            binding.report(AttachmentProblem.EVIDENCE_ELSEWHERE, node, text);
        }
        return evidence;
    }
}
