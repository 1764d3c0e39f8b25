package dev.readiness.criteria.submission;

import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.ProblemCode;
import dev.readiness.criteria.rubric.Value;
import dev.readiness.criteria.rubric.packs.Packs;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Small submissions to the shipped rubric, assessed on 2023-12-01. */
final class Samples {
    static final SubmissionReader READER = new SubmissionReader(new Packs());
    static final String HEAD = """
            rubric: neimenggu-2023
            region: 白云鄂博矿区
            asOf: 2023-12-01
            """;

    private Samples() {}

    static ReadSubmission yaml(String text) {
        return READER.read("t.yaml", text.getBytes(StandardCharsets.UTF_8), Overrides.none());
    }

    static ReadSubmission json(String text) {
        return READER.read("t.json", text.getBytes(StandardCharsets.UTF_8), Overrides.none());
    }

    /** A submission with {@code lines} under its indicators. */
    static ReadSubmission indicators(String lines) {
        return yaml(HEAD + "indicators:\n" + lines.stripTrailing().indent(2));
    }

    static Submission sound(ReadSubmission read) {
        return read.submission().orElseThrow(() -> new AssertionError(Rendered.of(read.problems())));
    }

    /** What {@code value} reads as under the indicator titled {@code title}. */
    static Value value(String title, String value) {
        Submission submission = sound(indicators(title + ": " + value));
        return submission.readings().values().iterator().next().value();
    }

    /** The codes of the problems of {@code value} under the indicator titled {@code title}. */
    static List<ProblemCode> problems(String title, String value) {
        return codes(indicators(title + ": " + value));
    }

    static List<ProblemCode> codes(ReadSubmission read) {
        return read.problems().stream().map(Problem::code).toList();
    }
}
