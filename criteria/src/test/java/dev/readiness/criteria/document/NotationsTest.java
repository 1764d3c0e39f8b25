package dev.readiness.criteria.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.problem.DocumentProblem;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.Problems;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Notations that programs write and people stumble over. */
class NotationsTest {

    private static Document parse(String name, String text, Problems problems) {
        return Documents.parse(name, text.getBytes(StandardCharsets.UTF_8), problems)
                .orElseThrow();
    }

    private static String figure(String written) {
        Document document = parse("a.json", "{\"a\": " + written + "}", new Problems());
        Node value = ((Node.Mapping) document.root()).entries().get(0).value();
        return ((Node.Scalar) value).text();
    }

    @ParameterizedTest
    @CsvSource({"1E+7, 10000000", "1e3, 1000", "1.5E7, 15000000", "-2.5e-1, -0.25", "12, 12", "0.98, 0.98"})
    void a_number_of_json_with_an_exponent_is_a_number(String written, String meant) {
        assertThat(figure(written)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"1e300", "1e999999999", "1e-300", "1e16"})
    void a_number_beyond_all_figures_stays_as_it_is_written(String written) {
        assertThat(figure(written)).isEqualTo(written);
    }

    @Test
    void a_merge_key_is_told_as_that() {
        Problems problems = new Problems();
        parse("a.yaml", "base: &b {x: 1}\nother:\n  <<: *b\n  y: 2\n", problems);
        assertThat(problems.inOrder()).extracting(Problem::code).containsExactly(DocumentProblem.MERGE_KEY);
        assertThat(problems.inOrder().get(0).location()).isEqualTo(new Location("a.yaml", 3, 3));
        Problems quoted = new Problems();
        parse("a.yaml", "\"<<\": 1\n", quoted);
        assertThat(quoted.inOrder()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'a\nb\n', 2, true", "'a\nb\n', 3, false", "'a\nb', 2, true", "'a\n\n', 2, true", "'a\n\n', 3, false"})
    void a_line_is_there_if_something_ends_it_or_stands_on_it(String text, int line, boolean there) {
        Source source = new Source("a.yaml", new byte[0], text);
        assertThat(source.holds(new Location("a.yaml", line, 1))).isEqualTo(there);
    }
}
