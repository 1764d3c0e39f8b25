package dev.readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two submissions side by side, from the command line. */
class CompareCommandTest {
    private static final String SUBMISSION = """
            rubric: neimenggu-2023
            region: 甲旗
            asOf: %s
            target: 100
            indicators:
              群众满意度: %s
              党政领导食品安全责任制规定落实: 是
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void the_difference_is_put_down_to_its_causes() throws IOException {
        String old = file("old.yaml", SUBMISSION.formatted("2023-11-01", "85"));
        String now = file("new.yaml", SUBMISSION.formatted("2023-12-01", "79"));
        Said said = Said.by("compare", old, now);
        assertThat(said.code()).isZero();
        assertThat(said.out())
                .contains("甲旗（2023-11-01）→ 甲旗（2023-12-01）", "无法判定 → 触发否决", "评估日", "否决项 111：未触发 → 触发")
                .containsPattern("\n +-8.5 +-8.5 +群众满意度 +70");
        assertThat(Said.by("compare", old, now, "-f", "json").out())
                .contains("\"kind\" : \"compare\"", "\"of\" : \"AS_OF\"", "\"of\" : \"READING\"");
        assertThat(Said.by("compare", old, old, "-f", "markdown", "--lang", "en")
                        .out())
                .contains("No clause changes");
    }

    @Test
    void causes_are_told_by_clause_item_and_unit() throws IOException {
        String old = file("old.yaml", SUBMISSION.formatted("2023-11-01", "85"));
        String now = file("new.yaml", SUBMISSION.formatted("2023-11-01", "90"));
        String tasks = file("tasks.yaml", """
                tasks: neimenggu-2023
                region: 甲旗
                source: 示例
                clauses:
                  70: {units: [甲局, 乙局]}
                """);
        assertThat(Said.by("compare", old, now, "--tasks", tasks).out())
                .contains("按小项", "按大项", "按责任单位")
                .containsPattern("\n +\\+0.5 +\\+0.5 +甲局、乙局\n");
        assertThat(Said.by("compare", old, now).out()).doesNotContain("按责任单位");
    }

    @Test
    void a_report_stands_on_either_side_and_what_can_not_be_told_is_said() throws IOException {
        String old = file("old.yaml", SUBMISSION.formatted("2023-11-01", "85"));
        String now = file("new.yaml", SUBMISSION.formatted("2023-12-01", "79"));
        String report = folder.resolve("old.json").toString();
        assertThat(Said.by("assess", old, "-f", "json:" + report).code()).isZero();
        Said said = Said.by("compare", report, now);
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out())
                .contains("甲旗（2023-11-01）→ 甲旗（2023-12-01）", "否决项 111：未触发 → 触发", "比不了的", "评估日不同", "不能归到指标")
                .containsPattern("\n +-8.5 +70 ");
        assertThat(Said.by("compare", now, report, "-f", "json").out())
                .contains("\"kind\" : \"compare-reports\"", "\"AS_OF\"");
        assertThat(Said.by("compare", report, report, "-f", "markdown", "--lang", "en")
                        .out())
                .contains("No clause changes", "What can't be told");
    }

    /** A checklist has no score, and a rubric with tiers no points: neither side is called so. */
    @ParameterizedTest
    @CsvSource({
        "../../samples/neimenggu-2023/baiyun-obo/submission.yaml, 得分, score",
        "../../samples/national-2021/anyang/submission.yaml, 满足小项, clauses met",
        "../../samples/national-2020/yuncheng/submission.yaml, 成立标准, criteria that hold"
    })
    void what_is_counted_has_the_name_that_the_rubric_gives_it(Path sample, String zh, String en) throws IOException {
        String now = sample.toString();
        String old = file(
                "old.yaml",
                Files.readString(sample).replaceAll("(?m)^tasks: .*$", "").replace(": 是", ": 否"));
        String report = folder.resolve("old.json").toString();
        assertThat(Said.by("assess", old, "-f", "json:" + report).code()).isZero();
        for (String before : List.of(old, report)) {
            Said said = Said.by("compare", before, now);
            assertThat(said.code()).as(said.err()).isZero();
            assertThat(said.out()).containsPattern("(?m)^" + zh + "  [0-9.～ ]+ → [0-9.～ ]+（确定部分 \\+");
            assertThat(Said.by("compare", before, now, "--lang", "en").out())
                    .containsPattern("(?m)^" + en + "  [0-9.– to]+ → ");
        }
    }

    @Test
    void what_is_no_report_of_an_assessment_is_refused() throws IOException {
        String now = file("new.yaml", SUBMISSION.formatted("2023-12-01", "79"));
        String plan = file("plan.json", "{\"schemaVersion\": \"1\", \"kind\": \"plan\"}");
        String broken = file("broken.json", "{\"schemaVersion\": \"1\", ");
        String other = file("other.json", """
                {"schemaVersion": "1", "rubric": {"id": "longting-2022"}, "score": {"interval": {"low": 1, "high": 2}},
                 "dimensions": [{"items": [{"number": 1, "clauses": [{"number": 101, "outcome": "MET", "earned": 1}]}]}]}
                """);
        assertThat(Said.by("compare", plan, now).err()).contains("plan.json:1:1", "JSON 报告");
        assertThat(Said.by("compare", broken, now).err()).contains("broken.json:1:");
        assertThat(Said.by("compare", other, now).err()).contains("longting-2022", "不可比");
        assertThat(Said.by("compare", other, other).code()).isZero();
        assertThat(Said.by("compare", plan, now).code()).isEqualTo(2);
    }

    /** What lacks in a report is not taken for nothing earned, nor for a clause that is not there. */
    @ParameterizedTest
    @CsvSource({
        "'\"earned\"', '\"earnt\"'",
        "'\"number\"', '\"nr\"'",
        "'\"dimensions\"', '\"parts\"'",
        "'\"MISSING\"', '\"LOST\"'"
    })
    void a_report_that_lacks_something_is_refused(String word, String other) throws IOException {
        String now = file("new.yaml", SUBMISSION.formatted("2023-12-01", "79"));
        Path report = folder.resolve("old.json");
        assertThat(Said.by("assess", now, "-f", "json:" + report).code()).isZero();
        Files.writeString(report, Files.readString(report).replace(word, other));
        for (String[] sides : new String[][] {{report.toString(), now}, {now, report.toString()}}) {
            Said said = Said.by("compare", sides[0], sides[1]);
            assertThat(said.code()).isEqualTo(2);
            assertThat(said.out()).isEmpty();
            assertThat(said.err()).contains("old.json:1:1", "JSON 报告", "readiness assess 文件 -f json");
        }
    }

    @Test
    void different_rubrics_do_not_compare() throws IOException {
        String old = file("old.yaml", SUBMISSION.formatted("2023-11-01", "85"));
        String now = file("new.yaml", "rubric: longting-2022\nregion: 乙\nasOf: 2023-11-01\nindicators: {}\n");
        Said said = Said.by("compare", old, now);
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("neimenggu-2023", "longting-2022", "不可比");
    }
}
