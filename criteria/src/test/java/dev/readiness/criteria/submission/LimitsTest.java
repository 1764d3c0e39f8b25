package dev.readiness.criteria.submission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.problem.DocumentProblem;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.ProblemCode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What an input may ask of the reader at most; each limit has its own word, and what keeps to it is read. */
class LimitsTest {
    private static final int LENGTH = 100_000;
    private static final int ALIASES = 1_000;
    private static final int KEYS = 40_000;
    private static final int DEPTH = 64;

    @Test
    void a_text_of_the_greatest_length_is_read_and_a_longer_one_refused() {
        assertThat(yaml("note: " + "x".repeat(LENGTH))).isEmpty();
        assertThat(codes(yaml("note: " + "x".repeat(LENGTH + 1)))).containsExactly(DocumentProblem.TOO_LONG);
        assertThat(codes(yaml("? " + "k".repeat(LENGTH + 1) + "\n: 1"))).containsExactly(DocumentProblem.TOO_LONG);
        assertThat(codes(json("\"note\": \"" + "x".repeat(LENGTH) + "\""))).isEmpty();
        assertThat(codes(json("\"note\": \"" + "x".repeat(LENGTH + 1) + "\"")))
                .containsExactly(DocumentProblem.TOO_LONG);
        assertThat(codes(json("\"" + "k".repeat(LENGTH + 1) + "\": 1"))).containsExactly(DocumentProblem.TOO_LONG);
        assertThat(codes(json("\"note\": " + "1".repeat(LENGTH + 1)))).containsExactly(DocumentProblem.TOO_LONG);
    }

    @Test
    void the_place_of_a_text_that_is_too_long_is_where_it_begins() {
        assertThat(yaml("note: " + "x".repeat(LENGTH + 1)).get(0).location()).hasToString("t.yaml:4:7");
    }

    @Test
    void as_many_aliases_as_allowed_are_read_and_one_more_refused() {
        assertThat(yaml(aliases(ALIASES))).isEmpty();
        assertThat(codes(yaml(aliases(ALIASES + 1)))).containsExactly(DocumentProblem.TOO_MANY_ALIASES);
    }

    @Test
    void as_many_keys_as_allowed_are_looked_at_and_one_more_refused() {
        assertThat(codes(yaml(keys(KEYS)))).doesNotContain(DocumentProblem.TOO_MANY_KEYS);
        assertThat(codes(yaml(keys(KEYS + 1)))).containsExactly(DocumentProblem.TOO_MANY_KEYS);
    }

    @Test
    void nesting_up_to_the_greatest_depth_is_looked_at_and_one_deeper_refused() {
        assertThat(codes(json("\"a\": " + "[".repeat(DEPTH - 1) + "]".repeat(DEPTH - 1))))
                .doesNotContain(DocumentProblem.TOO_DEEP);
        assertThat(codes(json("\"a\": " + "[".repeat(DEPTH) + "]".repeat(DEPTH))))
                .containsExactly(DocumentProblem.TOO_DEEP);
    }

    private static String aliases(int count) {
        return "note: &a x\nindicators:\n  重大及以上食品安全事故:\n    value: 0\n    evidence: ["
                + IntStream.range(0, count).mapToObj(i -> "*a").collect(Collectors.joining(", ")) + "]";
    }

    private static String keys(int count) {
        return "indicators:\n"
                + IntStream.range(0, count).mapToObj(i -> "  k" + i + ": 1").collect(Collectors.joining("\n"));
    }

    private static List<Problem> yaml(String lines) {
        return Samples.yaml(Samples.HEAD + lines + (lines.contains("indicators:") ? "\n" : "\nindicators: {}\n"))
                .problems();
    }

    private static List<Problem> json(String entry) {
        return Samples.json("{\"rubric\": \"neimenggu-2023\", \"region\": \"甲\", \"asOf\": \"2023-12-01\","
                        + " \"indicators\": {}, " + entry + "}")
                .problems();
    }

    private static List<ProblemCode> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }
}
