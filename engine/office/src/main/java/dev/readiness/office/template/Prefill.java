package dev.readiness.office.template;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Value;
import dev.readiness.criteria.submission.Evidence;
import dev.readiness.criteria.submission.Exemption;
import dev.readiness.criteria.submission.IndicatorExemption;
import dev.readiness.criteria.submission.Reading;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.office.layout.DataColumn;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What was handed in before, as it stands in the cells of a form. */
final class Prefill {
    private final Optional<Submission> before;
    private final TemplateWords words;

    Prefill(Optional<Submission> before, TemplateWords words) {
        this.before = before;
        this.words = words;
    }

    boolean isNone() {
        return before.isEmpty();
    }

    /** Why what {@code row} is about was declared not applicable. */
    Optional<String> exemption(ExemptRow row) {
        return row.indicator().isPresent()
                ? before.map(submission -> submission.exemptIndicators().get(row.key()))
                        .map(IndicatorExemption::reason)
                : before.map(submission ->
                                submission.exemptions().get(row.clause().number()))
                        .map(Exemption::reason);
    }

    /** The cells of {@code row} that hold something: numbers as such, the rest as text. */
    Map<DataColumn, Object> cells(FormRow row) {
        Map<DataColumn, Object> cells = new EnumMap<>(DataColumn.class);
        reading(row).ifPresent(reading -> {
            value(row, reading).ifPresent(value -> value(cells, value));
            if (row.opening()) {
                remarks(cells, reading);
            }
        });
        return cells;
    }

    /** That of the row's own place; none where places have figures and the row asks for one alone. */
    private Optional<Reading> reading(FormRow row) {
        Optional<Reading> whole = before.flatMap(submission -> submission.reading(row.indicator()));
        return row.key()
                .place()
                .map(place -> whole.flatMap(Reading::byPlace)
                        .map(places -> places.readings().get(place)))
                .orElseGet(() -> whole.filter(reading -> reading.byPlace().isEmpty()));
    }

    private static Optional<Value> value(FormRow row, Reading reading) {
        if (reading.value() instanceof Value.ByYear byYear) {
            return row.key().year().isPresent()
                    ? Optional.ofNullable(byYear.years().get(row.key().year().getAsInt()))
                            .map(Value.YearFigure::value)
                    : Optional.empty();
        }
        return row.key().year().isPresent() ? Optional.empty() : Optional.of(reading.value());
    }

    private static void remarks(Map<DataColumn, Object> cells, Reading reading) {
        if (!reading.evidence().isEmpty()) {
            cells.put(
                    DataColumn.EVIDENCE,
                    reading.evidence().stream().map(Evidence::reference).collect(Collectors.joining("；")));
        }
        reading.note().ifPresent(note -> cells.put(DataColumn.NOTE, note));
    }

    private void value(Map<DataColumn, Object> cells, Value value) {
        if (value instanceof Value.Attestation attestation) {
            cells.put(DataColumn.VALUE, words.say(attestation.yes() ? "word.yes" : "word.no"));
        } else if (value instanceof Value.Number number) {
            cells.put(DataColumn.VALUE, number(number.amount()));
        } else if (value instanceof Value.Rate rate) {
            rate(cells, rate);
        } else if (value instanceof Value.Events events && events.days().isEmpty()) {
            cells.put(DataColumn.VALUE, words.say("word.none"));
        } else if (value instanceof Value.Events events) {
            cells.put(
                    DataColumn.DATES,
                    events.days().stream().map(LocalDate::toString).collect(Collectors.joining("、")));
        }
    }

    private void rate(Map<DataColumn, Object> cells, Value.Rate rate) {
        rate.fraction()
                .ifPresentOrElse(
                        fraction -> {
                            cells.put(DataColumn.NUMERATOR, number(fraction.numerator()));
                            cells.put(DataColumn.DENOMINATOR, number(fraction.denominator()));
                        },
                        () -> rate.share().ifPresent(share -> cells.put(DataColumn.VALUE, number(share))));
    }

    /** A number that a cell can't hold exactly is written out. */
    private static Object number(Quantity quantity) {
        String written = quantity.written();
        return Quantity.of(written).equals(quantity) ? Double.valueOf(written) : quantity.toString();
    }
}
