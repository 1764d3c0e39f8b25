package dev.readiness.criteria.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readiness.criteria.problem.DocumentProblem;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.criteria.submission.Overrides;
import dev.readiness.criteria.submission.ReadSubmission;
import dev.readiness.criteria.submission.SubmissionReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartsTest {
    private static final String JSON =
            "{\"rubric\": \"neimenggu-2023\", \"region\": \"A\", \"asOf\": \"2023-12-01\", \"indicators\": {\"群众满意度\": %s}}\n";
    private static final String YAML = """
            rubric: neimenggu-2023
            region: A
            asOf: 2023-12-01
            indicators:
              群众满意度: %s
            """;

    private final SubmissionReader reader = new SubmissionReader(new Packs());

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private List<Part> parts(String name, byte[] bytes) throws IOException {
        List<Part> found = new ArrayList<>();
        try (Parts parts = Parts.of(Files.write(folder.resolve(name), bytes))) {
            parts.forEachRemaining(found::add);
            assertThat(parts.read()).isEqualTo(bytes.length);
            assertThatThrownBy(parts::next).isInstanceOf(NoSuchElementException.class);
        }
        return found;
    }

    private List<Part> parts(String name, String text) throws IOException {
        return parts(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> texts(List<Part> parts) {
        return parts.stream()
                .map(part -> part.line() + "|" + new String(part.bytes(), StandardCharsets.UTF_8))
                .toList();
    }

    private List<String> labels(List<Part> parts) {
        return parts.stream()
                .map(part -> part.label().substring(folder.toString().length() + 1))
                .toList();
    }

    @Test
    void every_line_of_json_lines_that_is_not_blank_is_a_part() throws IOException {
        assertThat(texts(parts("a.jsonl", "{}\n\n  \r\n{\"a\": 1}\r\n[]")))
                .containsExactly("1|{}\n", "4|{\"a\": 1}\r\n", "5|[]");
    }

    @Test
    void every_document_of_yaml_that_holds_more_than_comments_is_a_part() throws IOException {
        String text = """
                # all of them
                %YAML 1.2
                ---
                a: |
                  text
                   --- not a mark
                ---more: this is a key
                --- # another one

                # nothing
                ---
                b: 2
                ...
                # after the end
                c: 3
                --- {d: 4}
                """;
        assertThat(texts(parts("a.yaml", text)))
                .containsExactly(
                        "1|# all of them\n%YAML 1.2\n---\na: |\n  text\n   --- not a mark\n---more: this is a key\n",
                        "11|---\nb: 2\n...\n", "14|# after the end\nc: 3\n", "16|--- {d: 4}\n");
    }

    @Test
    void the_line_is_named_where_a_file_holds_several() throws IOException {
        assertThat(labels(parts("one.yaml", "\uFEFF---\na: 1\n---\n"))).containsExactly("one.yaml");
        assertThat(labels(parts("two.yml", "a: 1\n---\nb: 2\n"))).containsExactly("two.yml:1", "two.yml:2");
        assertThat(labels(parts("lines.ndjson", "{}"))).containsExactly("lines.ndjson:1");
        assertThat(labels(parts("one.json", "{\n}\n"))).containsExactly("one.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.jsonl", "a.yaml", "a.json"})
    void a_file_that_holds_nothing_is_one_part_that_is_refused_as_empty(String name) throws IOException {
        List<Part> parts = parts(name, name.equals("a.yaml") ? "# nothing\n---\n" : "\n");
        assertThat(parts).hasSize(1);
        assertThat(problems(parts.get(0))).extracting(Problem::code).containsExactly(DocumentProblem.EMPTY_FILE);
    }

    @Test
    void problems_of_a_line_are_told_at_their_place_in_the_file() throws IOException {
        List<Part> parts = parts("a.jsonl", JSON.formatted("85") + JSON.formatted("\"八十五\"") + "{\"rubric\": \n");
        assertThat(problems(parts.get(0))).isEmpty();
        Problem wrong = problems(parts.get(1)).get(0);
        assertThat(wrong.location()).hasToString(folder.resolve("a.jsonl") + ":2:" + (JSON.indexOf("%s") + 1));
        assertThat(wrong.excerpt()).contains("八十五");
        assertThat(problems(parts.get(2)))
                .allSatisfy(problem -> assertThat(problem.location().line()).isEqualTo(3));
    }

    @Test
    void problems_of_a_document_are_told_at_their_place_in_the_file() throws IOException {
        String broken = YAML.formatted("85").replace("region: ", "region：");
        List<Part> parts =
                parts("a.yaml", YAML.formatted("85") + "---\n" + YAML.formatted("八十五") + "---\n" + broken + "---\nx\n");
        assertThat(places(parts.get(0))).isEmpty();
        assertThat(places(parts.get(1))).containsExactly("11:10");
        assertThat(places(parts.get(2))).containsExactly("14:7");
        assertThat(problems(parts.get(2)).get(0).excerpt()).isEqualTo("region：A");
        assertThat(problems(parts.get(3))).extracting(Problem::code).containsExactly(DocumentProblem.NOT_A_SUBMISSION);
    }

    @Test
    void readings_and_gaps_stand_at_their_place_in_the_file() throws IOException {
        List<Part> parts = parts("a.yaml", YAML.formatted("85") + "---\n" + YAML.formatted("86"));
        ReadSubmission read = reader.read(parts.get(1), Overrides.none());
        var submission = read.submission().orElseThrow();
        assertThat(submission.input().line()).isEqualTo(6);
        assertThat(submission.readings().values())
                .extracting(reading -> reading.location().line())
                .containsExactly(11);
        assertThat(submission.insertion().line()).isEqualTo(11);
    }

    @Test
    void a_whole_file_reads_the_same_as_a_part() throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), "# first\n" + YAML.formatted("85"));
        try (Parts parts = Parts.of(file)) {
            assertThat(reader.read(parts.next(), Overrides.none())).isEqualTo(reader.read(file, Overrides.none()));
        }
    }

    @Test
    void a_line_beyond_the_limit_is_refused_and_the_next_one_read() throws IOException {
        List<Part> parts = parts("a.jsonl", "[" + " ".repeat(Limits.BYTES + 10) + "]\n" + JSON.formatted("85"));
        assertThat(problems(parts.get(0))).extracting(Problem::code).containsExactly(DocumentProblem.FILE_TOO_LARGE);
        assertThat(parts.get(1).line()).isEqualTo(2);
        assertThat(problems(parts.get(1))).isEmpty();
    }

    @Test
    void utf_16_is_refused_once() throws IOException {
        List<Part> parts = parts("a.jsonl", ("\uFEFF" + "{}\n".repeat(3)).getBytes(StandardCharsets.UTF_16LE));
        assertThat(parts).hasSize(1);
        assertThat(problems(parts.get(0))).extracting(Problem::code).containsExactly(DocumentProblem.NOT_UTF8);
    }

    private List<String> places(Part part) {
        return problems(part).stream()
                .map(problem ->
                        problem.location().line() + ":" + problem.location().column())
                .toList();
    }

    private List<Problem> problems(Part part) {
        return reader.read(part, Overrides.none()).problems();
    }
}
