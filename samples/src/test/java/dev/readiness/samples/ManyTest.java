package dev.readiness.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Many submissions in one run: the same results in whatever form and on however many threads, and little memory. */
class ManyTest {
    private static final int MANY = 2000;
    private static final int EVERY = 100;
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String YAML = """
            rubric: neimenggu-2023
            region: %s
            asOf: 2023-12-01
            target: 100
            notApplicable:
              - {clause: 19, reason: 辖区无粮食烘干业务}
            indicators:
              群众满意度: %s
              党政领导严格落实食品安全职责: 是
              重大及以上食品安全事故: 无
              引发严重社会影响的食品事件: 无
              监督抽检完成率: {numerator: 117, denominator: 118}
            """;
    private static final String JSON = """
            {"rubric": "neimenggu-2023", "region": "%s", "asOf": "2023-12-01", "target": 100,\
             "notApplicable": [{"clause": 19, "reason": "辖区无粮食烘干业务"}],\
             "indicators": {"群众满意度": %s, "党政领导严格落实食品安全职责": "是",\
             "重大及以上食品安全事故": "无", "引发严重社会影响的食品事件": "无",\
             "监督抽检完成率": {"numerator": 117, "denominator": 118}}}
            """;

    private final Readiness readiness = Readiness.command();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Ran run(String... words) {
        return readiness.in(folder).run(words);
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
    }

    /** One veto is tripped, and one submission can't be assessed. */
    private static List<String> submissions(String form) {
        return IntStream.range(0, 12)
                .mapToObj(i -> form.formatted("第" + i + "区", i == 5 ? "\"八十五\"" : String.valueOf(79 + i)))
                .toList();
    }

    @Test
    void yaml_json_and_json_lines_give_the_same_reports_apart_from_places() throws IOException {
        write("many.yaml", String.join("---\n", submissions(YAML)));
        write("many.jsonl", String.join("", submissions(JSON)));
        List<String> one = submissions(JSON);
        for (int i = 0; i < one.size(); i++) {
            write("many/%02d.json".formatted(i), one.get(i));
        }
        List<JsonNode> fromYaml = reports("many.yaml");
        assertThat(fromYaml).hasSize(12);
        assertThat(fromYaml.get(5).get("kind").asString()).isEqualTo("refused");
        assertThat(reports("many.jsonl")).isEqualTo(fromYaml);
        assertThat(reports("many")).isEqualTo(fromYaml);
    }

    private List<JsonNode> reports(String name) {
        Ran ran = run("assess", name, "-f", "jsonl", "--jobs", "2");
        assertThat(ran.code()).isEqualTo(2);
        return ran.out().lines().map(ManyTest::withoutPlaces).toList();
    }

    private static JsonNode withoutPlaces(String line) {
        JsonNode report = MAPPER.readTree(line);
        dropPlaces(report);
        return report;
    }

    private static void dropPlaces(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(List.of("location", "input"));
        }
        node.forEach(ManyTest::dropPlaces);
    }

    @Test
    void a_line_is_the_report_of_assess_written_on_one_line() throws IOException {
        write("one.yaml", submissions(YAML).get(3));
        assertThat(MAPPER.readTree(run("assess", "one.yaml", "-f", "jsonl").out()))
                .isEqualTo(
                        MAPPER.readTree(run("assess", "one.yaml", "-f", "json").out()));
    }

    @Test
    void one_thread_and_many_give_the_same_bytes() throws IOException {
        write("many.jsonl", String.join("", submissions(JSON)));
        write("many.yaml", String.join("---\n", submissions(YAML)));
        for (String[] words : new String[][] {
            {"assess", "many.jsonl", "many.yaml"},
            {"assess", "many.jsonl", "many.yaml", "-f", "jsonl"},
            {"check", "many.jsonl", "many.yaml"},
            {"rank", "many.jsonl", "many.yaml", "-f", "csv"}
        }) {
            Ran alone = run(with(words, "1"));
            Ran together = run(with(words, "7"));
            assertThat(alone.outBytes()).isNotEmpty().isEqualTo(together.outBytes());
            assertThat(alone.errBytes()).isEqualTo(together.errBytes());
            assertThat(alone.code()).isEqualTo(2).isEqualTo(together.code());
        }
    }

    private static String[] with(String[] words, String jobs) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--jobs", jobs));
        return all.toArray(String[]::new);
    }

    @Test
    void thousands_are_assessed_in_a_small_heap_and_broken_ones_stop_nothing() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < MANY; i++) {
            lines.append(i % EVERY == 0 ? "{\"rubric\": \n" : JSON.formatted("第" + i + "区", 85));
        }
        write("many.jsonl", lines.toString());
        Ran ran = readiness.in(folder).with("READINESS_JAVA_OPTS", "-Xmx40m").run("assess", "many.jsonl");
        assertThat(ran.code()).isEqualTo(2);
        List<String> rows =
                ran.out().lines().filter(line -> line.contains("many.jsonl:")).toList();
        assertThat(rows).hasSize(MANY);
        for (int i = 0; i < MANY; i++) {
            assertThat(rows.get(i)).endsWith("many.jsonl:" + (i + 1));
            assertThat(rows.get(i).startsWith("未能评估")).isEqualTo(i % EVERY == 0);
        }
        assertThat(ran.out()).contains("共 2000 份：", "未能评估 20");
        assertThat(ran.err().lines().filter(line -> line.startsWith("错误 many.jsonl:")))
                .hasSize(MANY / EVERY);
    }

    @Test
    void reports_go_to_files_and_the_table_to_the_screen_in_one_run() throws IOException {
        write("many.jsonl", String.join("", submissions(JSON)));
        Ran ran = run("assess", "many.jsonl", "-f", "text", "-f", "jsonl:reports.jsonl", "-f", "text:table.txt");
        assertThat(folder.resolve("table.txt")).hasBinaryContent(ran.outBytes());
        assertThat(Files.readAllLines(folder.resolve("reports.jsonl"))).hasSize(12);
        Ran failed = run("assess", "many.jsonl", "-f", "jsonl:nowhere/reports.jsonl");
        assertThat(failed.code()).isEqualTo(2);
        assertThat(failed.err()).contains("nowhere");
    }

    @Test
    void a_report_that_can_t_be_written_leaves_nothing_behind() throws IOException {
        write("many.jsonl", JSON.formatted("甲", 85).repeat(300));
        Files.createDirectory(folder.resolve("taken"));
        Ran ran = run("assess", "many.jsonl", "-f", "jsonl:taken");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("taken").doesNotContain("Exception");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("many.jsonl", "taken");
    }

    @Test
    void a_ranking_names_ties_and_open_places_and_keeps_rubrics_apart() throws IOException {
        write("a.jsonl", JSON.formatted("甲", 85) + JSON.formatted("乙", 85) + JSON.formatted("丙", 79));
        write("b.yaml", """
                rubric: longting-2022
                region: 丁
                asOf: 2023-12-01
                indicators:
                """);
        Ran text = run("rank", "a.jsonl", "b.yaml");
        assertThat(text.code()).isZero();
        assertThat(text.out())
                .containsPattern("(?m)^并列 1 .* a\\.jsonl:1$")
                .containsPattern("(?m)^并列 1 .* a\\.jsonl:2$")
                .containsPattern("(?m)^ +3 .* a\\.jsonl:3$")
                .containsPattern("(?m)^ +1 .* b\\.yaml$");
        assertThat(text.out()).contains("1～2", "已定", "不同细则的结果不能相比");
        JsonNode json =
                MAPPER.readTree(run("rank", "a.jsonl", "b.yaml", "-f", "json").out());
        assertThat(json.get("tables")).hasSize(2);
        JsonNode last = json.get("tables").get(1).get("places").get(2);
        assertThat(last.get("verdict").asString()).isEqualTo("VETOED");
        assertThat(last.get("best").asInt()).isEqualTo(3);
    }

    @Test
    void a_region_can_put_neither_a_formula_nor_markup_into_a_ranking() throws IOException {
        write("a.jsonl", JSON.formatted("=cmd|' /C calc'!A0", 85) + JSON.formatted("a,b | <b>", 85));
        String csv = run("rank", "a.jsonl", "-f", "csv").out();
        assertThat(csv).startsWith("\uFEFF").contains(",'=cmd|' /C calc'!A0,", ",\"a,b | <b>\",");
        assertThat(csv.lines()).hasSize(3);
        assertThat(run("rank", "a.jsonl", "-f", "markdown").out()).contains("| a,b \\| &lt;b&gt; |");
    }

    @Test
    void english_speaks_no_chinese_but_that_of_the_input() throws IOException {
        write("a.jsonl", JSON.formatted("A", 85) + JSON.formatted("B", 79) + "{\n");
        for (String command : List.of("assess", "rank")) {
            Ran ran = run(command, "a.jsonl", "--lang", "en");
            assertThat(ran.out()).contains("a.jsonl:3");
            assertThat(ran.out().lines().filter(line -> !line.contains("neimenggu-2023")))
                    .isNotEmpty()
                    .noneMatch(line -> line.codePoints()
                            .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN));
        }
    }
}
