package dev.readiness.engine.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.document.DocumentReader;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.Problems;
import dev.readiness.criteria.problem.SubmissionProblem;
import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.criteria.submission.Overrides;
import dev.readiness.engine.Assessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchAssessorTest {
    private static final String LINE =
            "{\"rubric\": \"neimenggu-2023\", \"region\": \"%s\", \"asOf\": \"2023-12-01\", \"indicators\": {\"群众满意度\": \"%s\"}}\n";
    private static final Assessor ASSESSOR = new Assessor();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private List<String> outcomes(int threads, Path... files) {
        BatchAssessor batch = new BatchAssessor(ASSESSOR, Overrides.none());
        try (Inputs inputs = Inputs.of(List.of(files));
                Stream<Assessed> results = batch.over(inputs, threads)) {
            return results.map(this::outcome).toList();
        }
    }

    private String outcome(Assessed assessed) {
        String place = assessed.input().label().substring(folder.toString().length() + 1);
        return place + " "
                + assessed.assessment()
                        .map(assessment -> assessment.submission().region())
                        .orElseGet(() -> assessed.result().problems().stream()
                                .map(problem -> problem.code() + "@"
                                        + problem.location().line())
                                .toList()
                                .toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void a_broken_one_is_told_at_its_place_and_does_not_stop_the_others(int threads) throws IOException {
        Path lines = write(
                "a.jsonl", LINE.formatted("甲", 85) + "{\n" + LINE.formatted("乙", "many") + LINE.formatted("丙", 90));
        Path documents =
                write("b.yaml", LINE.formatted("丁", 85) + "---\nrubric: none\n---\n" + LINE.formatted("戊", 85));
        assertThat(outcomes(threads, lines, folder.resolve("nowhere.yaml"), documents))
                .containsExactly(
                        "a.jsonl:1 甲",
                        "a.jsonl:2 [CUT_OFF@2]",
                        "a.jsonl:3 [NOT_A_NUMBER@3]",
                        "a.jsonl:4 丙",
                        "nowhere.yaml [FILE_NOT_FOUND@1]",
                        "b.yaml:1 丁",
                        "b.yaml:2 [KEY_MISSING@3, KEY_MISSING@3, STRANGE_RUBRIC@3]",
                        "b.yaml:4 戊");
    }

    @Test
    void how_much_was_read_is_known() throws IOException {
        Path first = write("a.yaml", LINE.formatted("甲", 85));
        Path second = write("b.json", LINE.formatted("乙", 85));
        try (Inputs inputs = Inputs.of(List.of(first, second))) {
            assertThat(inputs.share()).isZero();
            inputs.next();
            assertThat(inputs.share()).isEqualTo(0.5);
            inputs.next();
            assertThat(inputs.share()).isEqualTo(1);
            assertThat(inputs.hasNext()).isFalse();
        }
    }

    @Test
    void a_fault_of_the_program_is_a_problem_of_that_input_alone() throws IOException {
        DocumentReader faulty = new DocumentReader() {
            @Override
            public boolean takes(Path path) {
                return path.toString().endsWith(".odd");
            }

            @Override
            public Optional<dev.readiness.criteria.document.Document> read(Path path, Problems problems) {
                throw new IllegalStateException("odd");
            }
        };
        BatchAssessor batch =
                new BatchAssessor(new Assessor(new Packs(), List.of(faulty)), Overrides.none(), Optional.empty());
        List<Path> files = List.of(write("a.odd", ""), write("b.yaml", LINE.formatted("甲", 85)));
        try (Stream<Assessed> results = batch.over(Inputs.of(files), 2)) {
            List<Assessed> all = results.toList();
            assertThat(all.get(0).result().problems())
                    .extracting(Problem::code)
                    .containsExactly(SubmissionProblem.NOT_ASSESSED);
            assertThat(all.get(1).assessment()).isPresent();
        }
    }
}
