package dev.readiness.engine.guest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readiness.criteria.document.Format;
import dev.readiness.criteria.document.Part;
import dev.readiness.criteria.problem.AttachmentProblem;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.submission.Draft;
import dev.readiness.criteria.submission.Overrides;
import dev.readiness.criteria.submission.Rate;
import dev.readiness.criteria.submission.Reading;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.engine.Assessor;
import dev.readiness.engine.TaskTables;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Submissions that are in no file. */
class FromMemoryTest {
    private static final String YAML = """
            rubric: neimenggu-2023
            region: 甲旗
            asOf: 2024-06-30
            tasks: secret.yaml
            notApplicable:
              - {clause: 19, reason: 辖区无粮食烘干业务}
            indicators:
              食品安全抽检监测会议次数: {2022: 2, 2023: 3, 2024: 2}
              监督抽检完成率: {numerator: 117, denominator: 118}
              党政领导食品安全责任制规定落实: 是
            """;

    private final Assessor assessor = new Assessor();

    @TempDir
    Path folder;

    @Test
    void nothing_beside_it_is_read_and_the_task_table_that_it_names_is_a_warning() {
        Assessor.Result result = assessor.assess(Part.yaml(YAML), Overrides.none());
        assertThat(result.problems()).extracting(Problem::code).containsExactly(AttachmentProblem.TASKS_IGNORED);
        assertThat(result.assessment().orElseThrow().tasks()).isEmpty();
    }

    @Test
    void no_line_of_another_file_is_quoted() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.yaml"), "password: hunter2\n");
        String upload = YAML.replace("secret.yaml", secret.toString());
        for (TaskTables tables : List.of(TaskTables.none(), TaskTables.within(folder.resolve("tables")))) {
            assertThat(assessor.assess(
                                    Part.of(
                                            folder.resolve("upload").toString(),
                                            Format.YAML,
                                            upload.getBytes(StandardCharsets.UTF_8)),
                                    Overrides.none(),
                                    tables)
                            .problems())
                    .isNotEmpty()
                    .extracting(Problem::excerpt)
                    .containsOnly("");
        }
    }

    @Test
    void a_folder_of_task_tables_is_read_where_the_program_says_so() throws IOException {
        Files.writeString(folder.resolve("secret.yaml"), """
                tasks: neimenggu-2023
                region: 甲旗
                source: 甲旗分工方案
                clauses:
                  1: {units: [甲旗委]}
                """);
        Assessor.Result result = assessor.assess(Part.yaml(YAML), Overrides.none(), TaskTables.within(folder));
        assertThat(result.problems()).isEmpty();
        assertThat(result.assessment().orElseThrow().units(1)).containsExactly("甲旗委");
    }

    @Test
    void a_file_s_task_table_is_left_alone_where_the_program_says_so() throws IOException {
        Path file = Files.writeString(folder.resolve("submission.yaml"), YAML);
        assertThat(assessor.assess(file, Overrides.none(), TaskTables.none()).problems())
                .extracting(Problem::code)
                .containsExactly(AttachmentProblem.TASKS_IGNORED);
    }

    @Test
    void its_format_is_what_the_program_says_and_not_what_its_name_ends_in() throws IOException {
        byte[] yaml = YAML.getBytes(StandardCharsets.UTF_8);
        Part part = Part.of("upload.json", Format.YAML, new ByteArrayInputStream(yaml));
        assertThat(assessor.assess(part, Overrides.none()).assessment()).isPresent();
        assertThat(assessor.assess(Part.of("upload.yaml", Format.JSON, yaml), Overrides.none())
                        .problems())
                .isNotEmpty();
    }

    @Test
    void a_draft_a_map_and_a_text_say_the_same() {
        Draft draft = Draft.of("neimenggu-2023")
                .region("甲旗")
                .asOf(LocalDate.of(2024, 6, 30))
                .notApplicable(19, "辖区无粮食烘干业务")
                .put("食品安全抽检监测会议次数", 2022, 2)
                .put("食品安全抽检监测会议次数", 2023, 3L)
                .put("食品安全抽检监测会议次数", 2024, 2.0)
                .put("监督抽检完成率", Rate.of(117, 118))
                .put("党政领导食品安全责任制规定落实", true);
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("rubric", "neimenggu-2023");
        map.put("region", "甲旗");
        map.put("asOf", LocalDate.of(2024, 6, 30));
        map.put("notApplicable", List.of(Map.of("clause", 19, "reason", "辖区无粮食烘干业务")));
        map.put(
                "indicators",
                Map.of(
                        "食品安全抽检监测会议次数", Map.of(2022, 2, 2023, 3, 2024, 2),
                        "监督抽检完成率", Rate.of(117, 118),
                        "党政领导食品安全责任制规定落实", "是"));
        assertThat(said(draft.text())).isEqualTo(said(Part.yaml(YAML))).isEqualTo(said(Draft.of(map)));
    }

    @Test
    void a_draft_is_checked_like_a_text_and_each_problem_has_its_line() {
        Part draft = Draft.of("neimenggu-2023")
                .region("甲旗")
                .asOf(LocalDate.of(2024, 6, 30))
                .put("监督抽检完成率", "98")
                .put("没有这个指标", 1)
                .text();
        assertThat(assessor.assess(draft, Overrides.none()).problems())
                .extracting(problem -> problem.location().line() + " " + problem.code() + problem.excerpt())
                .containsExactly(
                        "6 RATE_WITHOUT_PERCENT    \"监督抽检完成率\": \"98\",", "7 STRANGE_INDICATOR    \"没有这个指标\": 1");
    }

    @Test
    void what_the_documentation_shows_works() throws IOException {
        List<FromMemoryExample.Row> rows = List.of(
                new FromMemoryExample.Row("监督抽检完成率", true, 117, 118, ""),
                new FromMemoryExample.Row("党政领导食品安全责任制规定落实", false, 0, 0, "是"));
        Assessor.Result ofRows = FromMemoryExample.assess(assessor, rows);
        assertThat(ofRows.problems()).isEmpty();
        assertThat(ofRows.assessment().orElseThrow().submission().readings()).hasSize(2);
        byte[] upload =
                "{\"rubric\": \"neimenggu-2023\", \"region\": \"甲旗\", \"asOf\": \"2024-06-30\", \"indicators\": {}}"
                        .getBytes(StandardCharsets.UTF_8);
        assertThat(FromMemoryExample.assess(assessor, new ByteArrayInputStream(upload))
                        .assessment())
                .isPresent();
    }

    @Test
    void a_problem_points_at_its_value_and_names_the_indicator() {
        Part text = Part.yaml("""
                rubric: neimenggu-2023
                region: 甲旗
                asOf: 2024-06-30
                notApplicable:
                  - {clause: 19}
                indicators:
                  监督抽检完成率: {numerator: 3, denominator: x}
                  食品安全抽检监测会议次数:
                    2022: 2
                    2023: many
                  responsibility-rules-applied: maybe
                a/b~c: 1
                """);
        assertThat(assessor.assess(text, Overrides.none()).problems())
                .extracting(problem -> problem.code() + " " + problem.pointer() + " "
                        + problem.indicator().orElse("-"))
                .containsExactly(
                        "EXEMPTION_WITHOUT_REASON /notApplicable/0 -",
                        "NOT_A_NUMBER /indicators/监督抽检完成率/denominator sampling-completion-rate",
                        "NOT_A_NUMBER /indicators/食品安全抽检监测会议次数/2023 monitoring-meetings",
                        "NOT_YES_OR_NO /indicators/responsibility-rules-applied responsibility-rules-applied",
                        "STRANGE_KEY /a~1b~0c -");
    }

    @Test
    void what_is_missing_of_the_whole_points_at_the_whole() {
        assertThat(assessor.assess(
                                Part.json(
                                        "{\"rubric\": \"neimenggu-2023\", \"asOf\": \"2024-06-30\", \"indicators\": {}}"),
                                Overrides.none())
                        .problems())
                .extracting(problem -> problem.code() + problem.pointer())
                .containsExactly("KEY_MISSING");
    }

    @Test
    void what_is_no_value_is_refused_at_once() {
        Draft draft = Draft.of("neimenggu-2023");
        assertThatThrownBy(() -> draft.put("监督抽检完成率", new Object())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> draft.put("监督抽检完成率", Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Draft.of(Map.of("indicators", Map.of("x", Arrays.asList(1, 'c')))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rubrics_are_prepared_by_their_ids_and_no_others() {
        assessor.prepare("neimenggu-2023", "national-2021");
        assertThatThrownBy(() -> assessor.prepare("no-such-rubric"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no-such-rubric")
                .hasMessageContaining("neimenggu-2023");
    }

    private String said(Part part) {
        Submission submission = assessor.assess(part, Overrides.none())
                .assessment()
                .orElseThrow()
                .submission();
        return submission.region()
                + submission.asOf()
                + submission.exemptions().keySet()
                + submission.readings().entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + figures(entry.getValue()))
                        .sorted()
                        .collect(Collectors.joining(","));
    }

    private static String figures(Reading reading) {
        return reading.value().toString().replaceAll("location=submission\\.[a-z]+:\\d+:\\d+", "");
    }
}
