package dev.readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mistakes on the command line, and the help that answers them, in one language at a time. */
class UsageTest {
    private static final String CHINESE = "[\\p{IsHan}：，。；、]";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bogus",
                "assess",
                "assess --bogus FILE",
                "assess FILE --jobs 0",
                "assess FILE -f csv",
                "rank",
                "rank nowhere/*.yaml",
                "rank FILE -f sarif",
                "trend",
                "notice",
                "trend nowhere.json",
                "trend FILE",
                "trend FOLDER",
                "assess FILE --jobs many",
                "assess FILE nowhere.yaml -f html:x",
                "assess nowhere.yaml",
                "assess @nowhere",
                "assess FILE -f xml",
                "assess FILE -f json:",
                "assess FILE -f text -f json",
                "assess FILE --as-of 2023-02-30",
                "assess FILE --as-of 2023-01-01 --as-of 2023-01-02",
                "assess FILE --target",
                "assess FILE --target many",
                "assess FILE --assume notApplicable",
                "assess FILE --assume notApplicable=zeroo",
                "assess FILE --assume nothing=zero",
                "assess FILE --tasks nowhere.yaml",
                "template",
                "import",
                "template neimengu -o FOLDER",
                "template neimenggu-2023",
                "template neimenggu-2023 -o FOLDER --as-of 2023-02-30",
                "template neimenggu-2023 -o FOLDER --tasks nowhere.yaml",
                "template neimenggu-2023 -o FILE",
                "import",
                "import nowhere.xlsx",
                "import nowhere/*.xlsx",
                "import FOLDER",
                "import FILE",
                "assess nowhere.xlsx",
                "ledger FILE",
                "ledger FILE -o FILE",
                "ledger FILE -o nowhere/ledger.xlsx",
                "check",
                "check FILE --gate bogus=error",
                "check FILE --gate overdue",
                "check FILE --gate overdue=fatal",
                "check FILE --gate score=error",
                "check FILE --min-score many",
                "check FILE --min-item-share 0.6",
                "check FILE --max-missing -1",
                "check FILE --config nowhere.yml",
                "check FILE --baseline nowhere.json",
                "check FILE -f text -f json",
                "explain FILE",
                "explain FILE one",
                "explain FILE 112",
                "rubric show",
                "rubric show neimengu",
                "rubric lint neimengu",
                "rubric lint nowhere/",
                "rubric test neimengu",
                "rubric show neimenggu-2023 -f html",
                "rubric new",
                "rubric new mine-2024",
                "rubric new Mine -o FOLDER",
                "rubric new neimenggu-2023 -o FOLDER",
                "rubric new mine-2024 -o FOLDER --model marks",
                "rubric bogus",
                "schema bogus",
                "schema report -o nowhere/report.schema.json",
                "schema -o FILE"
            })
    void a_mistake_exits_with_2_and_is_told_in_the_language_asked_for(String line) throws IOException {
        String words = line.replace("FILE", submission());
        Said chinese = Said.by(words.split(" "));
        assertThat(chinese.code()).isEqualTo(2);
        assertThat(chinese.out()).isEmpty();
        assertThat(chinese.err()).containsPattern(CHINESE);
        assertSound(chinese.err());

        Said english = Said.by((words + " --lang=en").split(" "));
        assertThat(english.code()).isEqualTo(2);
        assertThat(english.out()).isEmpty();
        assertThat(english.err()).isNotBlank().doesNotContainPattern(CHINESE);
        assertSound(english.err());
    }

    private static void assertSound(String said) {
        assertThat(said)
                .doesNotContain("\tat ", "Exception", "picocli", "{0}", "null")
                .doesNotContainPattern("(?m)[： ]$|readiness:  ");
    }

    @ParameterizedTest
    @CsvSource({
        "asess, assess",
        "rubric shwo, show",
        "assess x --formt json, --format",
        "rubric show neimengu-2023, neimenggu-2023",
        "schema submision:longting-2022, submission:longting-2022"
    })
    void a_typing_mistake_is_answered_with_the_nearest_word(String line, String nearest) {
        assertThat(Said.by(line.split(" ")).err()).contains("是不是 " + nearest + "？");
    }

    @ParameterizedTest
    @CsvSource({
        "--lang fr, 'zh, en'",
        "assess x -f xml, 'text, json'",
        "assess x --as-of 2023-01-01 --as-of 2023-01-02, --as-of",
        "assess x --as-of 12/1/2023, 2023-12-01",
        "assess x --as-of 2023年12月, 2023-12-01",
        "assess x --as-of 2023-02-30, 2023-12-01",
        "plan x --by soon, 2023-12-01",
        "assess x --assume x, notApplicable=zero",
        "check x --jobs 0, 256",
        "check x --max-missing 1.5, 5",
        "check x --min-score many, 85%",
        "check x --min-item-share 60, 60%",
        "check x --exclude [, *.json",
        "assess x --target, --target",
        "assess, FILE",
        "explain x, SUBJECT"
    })
    void a_mistake_names_what_is_wrong_or_what_would_be_right(String line, String named) {
        assertThat(Said.by(line.split(" ")).err()).contains(named);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "assess",
                "rank",
                "trend",
                "notice",
                "check",
                "explain",
                "template",
                "import",
                "rubric",
                "rubric list",
                "rubric show",
                "rubric lint",
                "rubric test",
                "rubric new",
                "schema",
                "completion"
            })
    void help_speaks_one_language_on_every_level(String command) {
        String line = (command + " --help").strip();
        Said chinese = Said.by(line.split(" "));
        assertThat(chinese.code()).isZero();
        assertThat(chinese.err()).isEmpty();
        assertThat(chinese.out())
                .contains("用法：", "选项：", "显示用法")
                .doesNotContainPattern("(?i)usage|options|parameters|commands|exit code|\\bthe\\b");
        Said english = Said.by((line + " --lang=en").split(" "));
        assertThat(english.code()).isZero();
        assertThat(english.out()).contains("Usage:", "Options:").doesNotContainPattern(CHINESE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void help_describes_every_command_and_every_option(String lang) {
        for (String command : new String[] {
            "",
            "assess ",
            "rank ",
            "trend ",
            "notice ",
            "check ",
            "explain ",
            "template ",
            "import ",
            "ledger ",
            "rubric ",
            "rubric show ",
            "rubric lint ",
            "rubric test ",
            "rubric new ",
            "schema ",
            "completion "
        }) {
            assertThat(Said.by((command + "--help --lang " + lang).split(" ")).out())
                    .doesNotContainPattern("(?m)^ +(-., )?--[^ ]+ *$")
                    .doesNotContainPattern("(?m)^ {1,8}[A-Z]+(\\.\\.\\.)? *$")
                    .doesNotContainPattern("(?m)^  [a-z]+ *$");
        }
    }

    @Test
    void the_language_may_be_written_in_capitals() {
        assertThat(Said.by("--help", "--lang", "EN").out()).contains("Usage:");
    }

    private String submission() throws IOException {
        return Files.writeString(folder.resolve("submission.yaml"), """
                rubric: neimenggu-2023
                region: A
                asOf: 2023-12-01
                indicators:
                """).toString();
    }
}
