package dev.readiness.engine.referee;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Settings;
import dev.readiness.criteria.rubric.Value;
import dev.readiness.criteria.submission.Submission;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes a submission as a file that a person can read at once and the program, too. */
final class SubmissionText {
    private SubmissionText() {}

    static String of(Submission submission) {
        StringBuilder text = new StringBuilder();
        line(text, "rubric", submission.rubric().id());
        line(text, "region", submission.region());
        line(text, "asOf", submission.asOf().toString());
        submission.target().ifPresent(target -> line(text, "target", target.written()));
        submission.electives().ifPresent(items -> line(text, "electives", items.toString()));
        if (!submission.exemptions().isEmpty()) {
            line(text, "notApplicable", exemptions(submission.exemptions().keySet()));
        }
        line(text, "assumptions", assumptions(submission.settings()));
        line(text, "indicators", submission.readings().isEmpty() ? "{}" : "");
        new TreeMap<>(submission.readings()).forEach((id, reading) -> line(text, "  " + id, value(reading.value())));
        return text.toString();
    }

    private static void line(StringBuilder text, String key, String value) {
        text.append((key + ": " + value).stripTrailing()).append('\n');
    }

    private static String exemptions(Collection<Integer> clauses) {
        return clauses.stream()
                .map(clause -> "{clause: " + clause + ", reason: random}")
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static String assumptions(Settings settings) {
        Map<String, String> assumptions = new TreeMap<>(settings.chosen());
        if (!settings.clausePoints().isEmpty()) {
            assumptions.put(Settings.CLAUSE_POINTS, map(settings.clausePoints(), Quantity::written));
        }
        return map(assumptions, Function.identity());
    }

    private static String value(Value value) {
        if (value instanceof Value.Attestation attestation) {
            return attestation.yes() ? "yes" : "no";
        }
        if (value instanceof Value.Number number) {
            return number.amount().written();
        }
        if (value instanceof Value.Events events) {
            return events.days().isEmpty()
                    ? "none"
                    : events.days().stream().map(LocalDate::toString).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Value.ByYear figures) {
            return map(figures.years(), figure -> value(figure.value()));
        }
        return value instanceof Value.Rate rate ? rate(rate) : "none";
    }

    private static String rate(Value.Rate rate) {
        return rate.fraction()
                .map(fraction ->
                        "{numerator: " + fraction.numerator() + ", denominator: " + fraction.denominator() + "}")
                .orElseGet(() -> rate.share().orElseThrow().times(100).written() + "%");
    }

    private static <K, V> String map(Map<K, V> map, Function<V, String> value) {
        return new TreeMap<>(map)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + value.apply(entry.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
    }
}
