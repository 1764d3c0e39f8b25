package dev.readiness.criteria.submission;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.document.Fields;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.problem.ValueProblem;
import dev.readiness.criteria.rubric.Figures;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.Value;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads the figures of several years, each under its year. */
final class YearFigures {
    private static final int MOST_YEARS_SHOWN = 5;

    private final Binding binding;
    private final ValueReader values;
    private final LocalDate asOf;
    private final Rubric rubric;
    private final int firstYear;

    YearFigures(Binding binding, Rubric rubric, ValueReader values, LocalDate asOf, int firstYear) {
        this.binding = binding;
        this.values = values;
        this.asOf = asOf;
        this.rubric = rubric;
        this.firstYear = firstYear;
    }

    static boolean isYear(Node.Scalar key) {
        return Figures.year(key.text()).isPresent();
    }

    private static int year(Node.Scalar key) {
        return Figures.year(key.text()).orElseThrow();
    }

    /** How to write them: every year from the first that is judged, or that alone where they are many. */
    String example() {
        int span = asOf.getYear() - firstYear;
        return IntStream.rangeClosed(firstYear, span < MOST_YEARS_SHOWN ? asOf.getYear() : firstYear)
                .mapToObj(year -> year + ": …")
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** The figures by year, without the years left blank; empty if one of them is unsound. */
    Optional<SortedMap<Integer, Value.YearFigure>> read(List<Node.Entry> entries, Indicator indicator) {
        SortedMap<Integer, Value.YearFigure> figures = new TreeMap<>();
        Map<Integer, Node.Scalar> seen = new HashMap<>();
        boolean sound = true;
        for (Node.Entry entry : entries) {
            Node.Scalar key = entry.key();
            Node.Scalar first = seen.putIfAbsent(year(key), key);
            if (first != null) {
                binding.reportDuplicate(key, first);
                sound = false;
            } else if (!isBlank(entry.value(), indicator)) {
                sound &= isPossible(key, indicator);
                Optional<? extends Value> value = figure(entry.value(), indicator);
                sound &= value.isPresent();
                if (value.isPresent()) {
                    figures.put(year(key), new Value.YearFigure(value.get(), key.location()));
                }
            }
        }
        return sound ? Optional.of(figures) : Optional.empty();
    }

    private boolean isPossible(Node.Scalar key, Indicator indicator) {
        int year = year(key);
        if (year > asOf.getYear()) {
            binding.report(ValueProblem.YEAR_IN_FUTURE, key, String.valueOf(year), asOf.toString());
            return false;
        }
        if (year < firstYear - rubric.indicatorUses().yearsBefore(indicator)) {
            binding.report(ValueProblem.YEAR_NOT_JUDGED, key, String.valueOf(year), String.valueOf(firstYear));
        }
        return true;
    }

    /** Nothing, or a mapping of known names of which no value is filled in. */
    private static boolean isBlank(Node node, Indicator indicator) {
        List<String> names = ValueReader.names(indicator);
        if (!(node instanceof Node.Mapping mapping)) {
            return node.blank();
        }
        for (Node.Entry entry : mapping.entries()) {
            if (!entry.value().blank()
                    || !names.contains(Binding.plain(entry.key().text()))) {
                return false;
            }
        }
        return true;
    }

    private Optional<? extends Value> figure(Node node, Indicator indicator) {
        if (!(node instanceof Node.Mapping)) {
            return values.plain(node, indicator);
        }
        Fields fields = binding.fields(node, ValueReader.names(indicator));
        return ValueReader.isBlank(fields) ? Optional.empty() : values.composed(fields, indicator);
    }
}
