package dev.readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What to do next, from the command line. */
@Order(1) // the longest first, so that none runs alone at the end
class PlanCommandTest {
    private static final String SUBMISSION = """
            rubric: neimenggu-2023
            region: 甲旗
            asOf: 2023-12-01
            tasks: tasks.yaml
            indicators:
              群众满意度: 79
              党政领导食品安全责任制规定落实: 否
              重大及以上食品安全事故: [2023-01-05]
              引发严重社会影响的食品事件: 无
              党政领导严格落实食品安全职责: 是
            """;
    private static final String TASKS = """
            tasks: neimenggu-2023
            region: 甲旗
            source: 示例
            clauses:
              1: {units: [甲局]}
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private String file = "";

    @BeforeEach
    void write_a_submission() throws IOException {
        file = Files.writeString(folder.resolve("submission.yaml"), SUBMISSION).toString();
        Files.writeString(folder.resolve("tasks.yaml"), TASKS);
    }

    private Said plan(String... more) {
        return Said.by(Stream.concat(Stream.of("plan", file), Stream.of(more)).toArray(String[]::new));
    }

    private String efforts(String text) throws IOException {
        return Files.writeString(folder.resolve("efforts.yaml"), text).toString();
    }

    @Test
    void an_accident_within_the_look_back_keeps_the_target_out_of_reach_until_its_day() {
        Said said = plan("--target", "60");
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("目标 60 分现在达不到", "不能改变的", "自 2025-01-06 起可以");
        assertThat(plan("--target", "60", "--by", "2025-01-06").out())
                .contains("目标 60 分可以达到", "先做：解除否决项", "触发否决 → 就绪", "整改  群众满意度：79 分");
    }

    @Test
    void deductions_are_planned() {
        String pack = "../../samples/rubrics/xianyang-rivers";
        Said said = Said.by("plan", pack + "/samples/submission.yaml", "--rubrics", pack, "--target", "24");
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("目标 24 分可以达到", "没有治理方案的河流：5 条，扣 4 分", "没有投入更少的办法");
    }

    @Test
    void what_a_step_takes_and_whom_it_troubles_decides() throws IOException {
        String efforts = efforts("usual: 2\nclauses: {70: 9}\nunits: {甲局: 40}\nindicators: {群众满意度: 3}\n");
        Said said = plan("--target", "10", "--by", "2025-01-06", "--effort", efforts);
        assertThat(said.out()).containsPattern("\n +\\+\\S+ +\\S+ +3 +70 +整改");
        assertThat(plan("--without", "甲局", "--all").out()).contains("所属单位按要求不列入");
    }

    @Test
    void a_limit_on_the_effort_gives_the_best_for_it() {
        assertThat(plan("--target", "60", "--by", "2025-01-06", "--max-effort", "3")
                        .out())
                .contains("在限定的投入之内达不到", "投入 3；");
    }

    @Test
    void without_a_target_all_that_can_be_done_is_listed() {
        assertThat(plan("--by", "2025-01-06", "--lang", "en").out()).contains("No target is set", "this is all");
        assertThat(plan("-f", "json").out()).contains("\"kind\" : \"plan\"", "\"state\" : \"NONE\"");
        assertThat(plan("-f", "markdown", "--target", "60").out()).contains("## 甲旗", "| 增加 | 累计 |");
    }

    @Test
    void other_plans_are_named_where_they_are_asked_for() throws IOException {
        String[] wanted = {"--target", "126", "--by", "2025-01-06", "--alternatives"};
        assertThat(plan(wanted).out()).contains("备选方案", "投入最少（本方案）", "投入相同的另一种", "再进一步", "不牵动甲局", "次序固定");
        assertThat(plan("--target", "60", "--by", "2025-01-06").out()).doesNotContain("备选方案");
        Said json = Said.by(
                "plan", file, "--target", "126", "--by", "2025-01-06", "--alternatives", "-f", "json", "--lang", "en");
        assertThat(json.out()).contains("\"kind\" : \"CHEAPEST\"", "\"kind\" : \"WITHOUT\",\n      \"unit\" : \"甲局\"");
    }

    @Test
    void a_plan_is_handed_out_as_a_workbook_and_drawn_as_a_page() throws IOException {
        Path book = folder.resolve("计划.xlsx");
        Path page = folder.resolve("计划.html");
        Said said = plan("--target", "60", "--by", "2025-01-06", "-f", "xlsx:" + book, "-f", "html:" + page);
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(book).isNotEmptyFile();
        assertThat(Files.readString(page))
                .contains("default-src 'none'", "<svg", "目标 60", "投入与能够确定的得分", "再投入")
                .doesNotContain("<script", " style=");
        assertThat(plan("-f", "xlsx").code()).isEqualTo(2);
    }

    @Test
    void a_target_that_is_certain_needs_nothing() throws IOException {
        Files.writeString(Path.of(file), SUBMISSION.replace("[2023-01-05]", "无").replace("群众满意度: 79", "群众满意度: 100"));
        assertThat(plan("--target", "5").out()).contains("已经确定达到，无须再做什么", "共 0 步");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--target     | 200        | --target:1:1  | 130",
                "--by         | 2023-11-01 | --by          | 早于评估日",
                "--max-effort | -1         | --max-effort  | 不能是负数",
                "--without    | 乙局       | 乙局          | 甲局",
                "--effort     | nowhere    | nowhere       | 找不到"
            })
    void what_is_wrong_is_told_with_what_to_write(String option, String value, String at, String says) {
        Said said = plan(option, value);
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains(at, says);
    }

    @Test
    void a_file_of_efforts_is_checked_all_at_once() throws IOException {
        Said said = plan(
                "--effort", efforts("usual: -1\nclauses: {999: 1}\nunits: {丙局: 1}\nindicators: {没有的: 1, 群众满意度: 一}\n"));
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err())
                .contains("efforts.yaml:1:8", "不能是负数", "efforts.yaml:2:11", "999", "“丙局”", "“甲局”", "“没有的”", "共 5 个错误");
    }
}
