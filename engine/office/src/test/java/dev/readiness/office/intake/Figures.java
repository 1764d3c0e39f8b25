package dev.readiness.office.intake;

import dev.readiness.criteria.rubric.Value;
import dev.readiness.criteria.submission.Submission;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a submission says, whatever file and place it says it at. */
final class Figures {
    private Figures() {}

    /** The values by indicator; equal for submissions that say the same. */
    static Map<String, String> of(Submission submission) {
        Map<String, String> figures = new TreeMap<>();
        submission.readings().forEach((id, reading) -> figures.put(id, of(reading.value())));
        return figures;
    }

    private static String of(Value value) {
        return value instanceof Value.ByYear byYear
                ? byYear.years().entrySet().stream()
                        .map(year -> year.getKey() + ": " + year.getValue().value())
                        .collect(Collectors.joining(", "))
                : value.toString();
    }
}
