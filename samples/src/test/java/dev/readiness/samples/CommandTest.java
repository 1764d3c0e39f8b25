package dev.readiness.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the packaged command says, on which stream, and with which exit code. */
class CommandTest {
    private static final String CHINESE = "\\p{IsHan}";

    private final Readiness readiness = Readiness.command();
    private final String submission = Sample.named("baiyun-obo").submission();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void a_sound_submission_is_reported_on_standard_output() {
        Ran ran = readiness.run("assess", submission);
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("结论", "得分", "区间", "否决项");
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void a_broken_file_exits_with_2_and_its_problems_on_standard_error() throws IOException {
        Ran ran = readiness.run("assess", broken().toString());
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.outBytes()).isEmpty();
        assertThat(ran.err()).contains("错误", "坏.yaml:5:", "^", "改法：").containsPattern(CHINESE);
        assertNoTrace(ran);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FILE", "BROKEN", "FOLDER", "nowhere.yaml", "samples/*/*/submission.yaml", "assess"})
    void without_an_option_it_says_what_it_says_with_the_default_of_one(String word) throws IOException {
        String input = word.replace("FILE", submission)
                .replace("BROKEN", broken().toString())
                .replace("FOLDER", "samples");
        Ran plain = readiness.run("assess", input);
        Ran parsed = readiness.run("assess", input, "--lang", "zh");
        assertThat(plain.code()).isEqualTo(parsed.code());
        assertThat(plain.outBytes()).isEqualTo(parsed.outBytes());
        assertThat(plain.err()).isEqualTo(parsed.err());
    }

    @Test
    void broken_rubrics_in_the_environment_stop_it_without_an_option_too() throws IOException {
        Readiness surrounded =
                readiness.with("READINESS_RUBRICS", folder.resolve("nowhere").toString());
        Ran plain = surrounded.run("assess", submission);
        Ran parsed = surrounded.run("assess", submission, "--lang", "zh");
        assertThat(plain.code()).isEqualTo(2);
        assertThat(plain.err()).isEqualTo(parsed.err()).contains("nowhere");
        assertThat(plain.outBytes()).isEmpty();
    }

    @Test
    void a_pipe_is_read_once_and_whole() throws IOException, InterruptedException {
        String text = Files.readString(Sample.named("baiyun-obo").file()).replaceAll("(?m)^tasks:.*\\R", "");
        Path file = Files.writeString(folder.resolve("file.yaml"), text);
        Path pipe = folder.resolve("pipe.yaml");
        assumeThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Thread writer = new Thread(() -> {
            try {
                Files.writeString(pipe, text, StandardOpenOption.WRITE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        writer.setDaemon(true);
        writer.start();
        Ran ran = readiness.run("assess", pipe.toString());
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().replace("pipe.yaml", "file.yaml"))
                .isEqualTo(readiness.run("assess", file.toString()).out());
    }

    @Test
    void the_same_problems_come_in_english() throws IOException {
        Ran ran = readiness.run("assess", broken().toString(), "--lang", "en");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).startsWith("error ").contains("do: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bogus", "assess nowhere.yaml", "rubric show neimengu", "explain FILE 112"})
    void a_mistake_exits_with_2_and_is_told_in_the_language_asked_for(String line) {
        String words = line.replace("FILE", submission);
        Ran chinese = readiness.run(words.split(" "));
        assertThat(chinese.code()).isEqualTo(2);
        assertThat(chinese.outBytes()).isEmpty();
        assertThat(chinese.err()).containsPattern(CHINESE);
        assertNoTrace(chinese);

        Ran english = readiness.run((words + " --lang=en").split(" "));
        assertThat(english.code()).isEqualTo(2);
        assertThat(english.err()).isNotBlank().doesNotContainPattern(CHINESE);
        assertNoTrace(english);
    }

    @Test
    void an_unknown_rubric_is_answered_with_the_nearest_one() {
        assertThat(readiness.run("rubric", "show", "neimengu-2023").err()).contains("neimenggu-2023");
    }

    @Test
    void an_unknown_clause_is_answered_with_those_there_are() {
        assertThat(readiness.run("explain", submission, "112").err()).contains("1 到 111");
    }

    @Test
    void help_speaks_the_language_asked_for() {
        assertThat(readiness.run("assess", "--help").out()).contains("用法：", "显示用法");
        assertThat(readiness.run("assess", "--help", "--lang=en").out())
                .contains("Usage:")
                .doesNotContainPattern(CHINESE);
    }

    @Test
    void without_arguments_it_shows_its_help() {
        assertThat(readiness.run().out()).isEqualTo(readiness.run("--help").out());
    }

    @Test
    void the_version_names_program_rules_and_java() {
        Ran ran = readiness.run("--version");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).containsPattern("readiness \\d+\\.\\d+\\.\\d+").contains("rules ", "java ");
    }

    @Test
    void the_completion_script_is_sound_bash() throws IOException {
        Ran ran = readiness.run("completion");
        assertThat(ran.code()).isZero();
        Path script = Files.write(folder.resolve("completion.bash"), ran.outBytes());
        Ran check = Readiness.run(new ProcessBuilder("bash", "-n", script.toString()), folder);
        assertThat(check.code()).as(check.err()).isZero();
        assertThat(ran.out()).contains("assess", "explain", "rubric");
    }

    @Test
    void rubrics_are_listed_and_shown() {
        assertThat(readiness.run("rubric", "list").out()).contains("neimenggu-2023", "36", "107");
        assertThat(readiness.run("rubric", "show", "neimenggu-2023").out()).contains("小项 111", "口径假设");
    }

    @Test
    void explain_shows_the_reading_with_its_place_and_the_rule_and_the_source() {
        Ran ran = readiness.run("explain", Sample.named("vetoed").submission(), "111", "28");
        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .containsPattern("submission\\.yaml:\\d+:\\d+")
                .contains("79.99 分", "≥ 80 分", "at-least.short", "白府发〔2023〕40号", "第111小项", "小项 28");
    }

    @Test
    void explain_names_the_rules_that_led_to_the_verdict_and_to_the_state_of_each_veto() {
        Ran points = readiness.run("explain", Sample.named("vetoed").submission(), "111");
        assertThat(points.out())
                .contains("verdict.veto-tripped", "满意度不低于80分：触发（规则 veto.tripped）", "：未触发（规则 veto.clear）");
        Ran tiers = readiness.run("explain", Sample.named("yuncheng").submission(), "5");
        assertThat(tiers.out())
                .contains(
                        "verdict.out-of-reach", "tier.key-criterion-fails", "否决项 （一）　食品安全整体水平：未触发（规则 tier.veto-clear）");
    }

    @Test
    void nothing_is_coloured_without_a_terminal() {
        for (String noColour : new String[] {"", "1"}) {
            Ran ran = readiness
                    .with("NO_COLOR", noColour)
                    .with("TERM", "xterm-256color")
                    .run("assess", submission);
            assertThat(ran.out()).doesNotContain("\u001B");
        }
    }

    @Test
    void an_internal_day_is_asked_for_nowhere_but_said_when_taken() throws IOException {
        Path undated = Files.writeString(folder.resolve("undated.yaml"), """
                rubric: neimenggu-2023
                region: A
                indicators:
                """);
        assertThat(readiness.run("assess", undated.toString()).out()).contains("取运行当天");
    }

    @Test
    void the_readme_of_the_samples_gives_commands_that_work() throws IOException {
        String readme = Files.readString(Readiness.root().resolve("samples/README.md"));
        for (Sample sample : Sample.all()) {
            assertThat(readme).contains("engine/cli/target/readiness/bin/readiness assess " + sample.submission());
        }
    }

    @Test
    void java_25_gives_the_same_bytes() {
        Optional<Path> other = Jdk.atLeast25();
        assumeThat(other)
                .as("no JDK 25: set READINESS_JDK25 to one to compare its report")
                .isPresent();
        Ran here = readiness.run("assess", submission, "-f", "json");
        Ran there = readiness
                .with("JAVA_HOME", other.orElseThrow().toString())
                .with("READINESS_CACHE", "off") // or it would have an archive made that no test looks at
                .run("assess", submission, "-f", "json");
        assertThat(there.code()).as(there.err()).isZero();
        assertThat(there.err()).isEmpty();
        assertThat(there.outBytes()).isEqualTo(here.outBytes());
    }

    private Path broken() throws IOException {
        return Files.writeString(folder.resolve("坏.yaml"), """
                rubric: neimenggu-2023
                region: 甲旗
                asOf: 2023-12-01
                indicators:
                  监督抽检完成率: 0.98
                """);
    }

    static void assertNoTrace(Ran ran) {
        assertThat(ran.err()).doesNotContain("\tat ", "Exception", "picocli", "{0}", "null");
    }

    /** The screen names a veto criterion by its own number, so that number has to be explained, too. */
    @Test
    void a_criterion_s_number_explains_all_its_clauses() {
        Ran ran = readiness.run("explain", Sample.named("yuncheng").submission(), "5");
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("小项 （五）1", "小项 （五）2", "小项 （五）3").doesNotContain("小项 （六）1");
    }
}
