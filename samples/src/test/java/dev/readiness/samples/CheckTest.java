package dev.readiness.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a pipeline can rely on: exit codes, places, and that nothing broken goes by without a word. */
class CheckTest {
    private static final int MANY = 500;
    private static final int SOME = 60;
    private static final int EVERY = 10;
    /** The four vetoes are clear; the other indicators are missing. */
    private static final String SOUND = """
            rubric: neimenggu-2023
            region: 第%d区
            asOf: 2023-12-01
            indicators:
              群众满意度: 85
              党政领导严格落实食品安全职责: 是
              重大及以上食品安全事故: 无
              引发严重社会影响的食品事件: 无
            """;

    private final Readiness readiness = Readiness.command();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Ran check(String... more) {
        String[] words = new String[more.length + 1];
        words[0] = "check";
        System.arraycopy(more, 0, words, 1, more.length);
        return readiness.in(folder).run(words);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void a_report_that_finds_no_room_to_wait_in_is_told_with_the_folder() throws IOException {
        for (int i = 0; i < 100; i++) {
            write("many/" + i + ".yaml", SOUND.formatted(i));
        }
        Path nowhere = folder.resolve("nowhere");
        Ran ran = readiness
                .in(folder)
                .with("READINESS_JAVA_OPTS", "-Djava.io.tmpdir=" + nowhere)
                .run("check", "many", "-f", "sarif");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.outBytes()).isEmpty();
        assertThat(ran.err()).contains("写不了 " + nowhere);
    }

    @Test
    void the_exit_code_is_0_1_or_2_and_2_outranks_1() throws IOException {
        write("a/sound.yaml", SOUND.formatted(1));
        assertThat(check("a").code()).isZero();
        write("b/vetoed.yaml", SOUND.formatted(2).replace("85", "79.99"));
        Ran vetoed = check("a", "b");
        assertThat(vetoed.code()).isEqualTo(1);
        assertThat(vetoed.out()).contains("b/vetoed.yaml:5:3", "79.99");
        write("c/broken.yaml", SOUND.formatted(3).replace("85", "八十五"));
        Ran broken = check("a", "b", "c");
        assertThat(broken.code()).isEqualTo(2);
        assertThat(broken.out()).contains("c/broken.yaml:5:10", "b/vetoed.yaml:5:3", "√ a/sound.yaml");
        assertThat(broken.err()).isEmpty();
    }

    @Test
    void of_500_submissions_the_50_broken_ones_are_named_and_the_others_judged() throws IOException {
        for (int i = 0; i < MANY; i++) {
            boolean broken = i % EVERY == 0;
            String text = SOUND.formatted(i);
            write("s/%03d/submission.yaml".formatted(i), broken ? broken(text, i / EVERY) : text);
        }
        Ran ran = check("s", "-f", "text", "-f", "json:all.json");
        assertThat(ran.code()).isEqualTo(2);
        List<String> lines = ran.out().lines().toList();
        for (int i = 0; i < MANY; i++) {
            String path = "s/%03d/submission.yaml".formatted(i);
            assertThat(lines).anyMatch(line -> line.startsWith((isBroken(path) ? "! " : "√ ") + path));
            if (isBroken(path)) {
                assertThat(lines.stream().filter(line -> line.startsWith("    错误 " + path + ":")))
                        .hasSize(path.endsWith("0/submission.yaml") ? 2 : 1);
            }
        }
        assertThat(ran.out()).contains("共 500 份：450 份没有不过的门槛，0 份有门槛不过，50 份未能评估");
        assertThat(ran.err()).as("no terminal, no progress").isEmpty();

        assertThat(Files.size(folder.resolve("all.json"))).isPositive();
    }

    @Test
    void a_second_run_gives_the_same_bytes() throws IOException {
        for (int i = 0; i < SOME; i++) {
            write(
                    "s/%03d.yaml".formatted(i),
                    i % EVERY == 0 ? broken(SOUND.formatted(i), i / EVERY) : SOUND.formatted(i));
        }
        Ran one = check("s", "-f", "text", "-f", "json:one.json", "-f", "gitlab:one.gitlab");
        Ran two = check("s", "-f", "text", "-f", "json:two.json", "-f", "gitlab:two.gitlab");
        assertThat(one.code()).isEqualTo(2);
        assertThat(two.outBytes()).isEqualTo(one.outBytes());
        assertThat(folder.resolve("two.json")).hasSameBinaryContentAs(folder.resolve("one.json"));
        assertThat(folder.resolve("two.gitlab")).hasSameBinaryContentAs(folder.resolve("one.gitlab"));
    }

    private static boolean isBroken(String path) {
        return Integer.parseInt(path.substring(2, 5)) % EVERY == 0;
    }

    /** Two mistakes in each, of another kind from file to file. */
    private static String broken(String text, int kind) {
        String unit = text.replace("85", "85 分钟");
        return switch (kind % 4) {
            case 0 -> unit.replace("事故: 无", "事故: 有");
            case 1 -> unit.replace("region: ", "regoin: ");
            case 2 -> unit.replace("2023-12-01", "2023-02-30");
            default -> unit.replace("职责: 是", "职责: 也许");
        };
    }

    @Test
    void flags_go_before_the_environment_and_that_before_the_file() throws IOException {
        write("a.yaml", SOUND.formatted(1));
        write("readiness.yml", "gates: {missing: {level: error, most: 1000}}\n");
        assertThat(check("a.yaml").code()).isZero();
        Readiness strict = readiness.in(folder).with("READINESS_MAX_MISSING", "1");
        assertThat(strict.run("check", "a.yaml").code()).isEqualTo(1);
        assertThat(strict.run("check", "a.yaml", "--max-missing", "1000").code())
                .isZero();
        assertThat(strict.run("check", "a.yaml", "--gate", "missing=warn").code())
                .isZero();
        Readiness named = readiness.in(folder).with("READINESS_GATES", "verdict=error,all=off");
        assertThat(named.run("check", "a.yaml").code()).isEqualTo(1);
        assertThat(named.run("check", "a.yaml", "--gate", "verdict=off").code()).isZero();
    }

    @Test
    void another_config_can_be_named_and_a_broken_one_stops_the_check() throws IOException {
        write("a.yaml", SOUND.formatted(1));
        write("readiness.yml", "gates: {verdict: error}\n");
        write("other.yml", "gates: {all: off}\n");
        assertThat(check("a.yaml").code()).isEqualTo(1);
        assertThat(check("a.yaml", "--config", "other.yml").code()).isZero();
        assertThat(readiness
                        .in(folder)
                        .with("READINESS_CONFIG", "other.yml")
                        .run("check", "a.yaml")
                        .code())
                .isZero();
        write("readiness.yml", "gates:\n  verdikt: error\n  overdue: sometimes\n");
        Ran broken = check("a.yaml");
        assertThat(broken.code()).isEqualTo(2);
        assertThat(broken.outBytes()).isEmpty();
        assertThat(broken.err()).contains("readiness.yml:2:3", "是不是 verdict", "readiness.yml:3:12", "^");
    }

    @Test
    void only_what_is_worse_than_last_time_can_stop_a_pipeline() throws IOException {
        write("a.yaml", SOUND.formatted(1).replace("85", "79"));
        assertThat(check("a.yaml", "-f", "json:last.json").code()).isEqualTo(1);
        String[] only = {"a.yaml", "--baseline", "last.json", "--gate", "all=off,regression=error"};
        Ran same = check(only);
        assertThat(same.code()).isZero();
        assertThat(same.out()).contains("新增 0，消除 0，变动 0");
        write("a.yaml", "# 挪了一行\n" + SOUND.formatted(1).replace("85", "79").replace("事故: 无", "事故: [2023-05-01]"));
        Ran worse = check(only);
        assertThat(worse.code()).isEqualTo(1);
        assertThat(worse.out()).contains("a.yaml:8:3", "新触发", "新增 1，消除 0");
        write("a.yaml", SOUND.formatted(1));
        // The veto, and the clause that scores the same survey.
        assertThat(check(only).out()).contains("新增 0", "消除 2");
    }

    @Test
    void a_report_of_assess_serves_as_a_baseline_too() throws IOException {
        Sample sample = Sample.named("baiyun-obo");
        Ran ran = readiness.run(
                "check",
                sample.submission(),
                "--baseline",
                sample.golden().file().toString());
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("新增 0，消除 0，变动 0，未变 ");
    }

    @Test
    void a_baseline_that_does_not_serve_exits_with_2_and_one_of_other_regions_with_1() throws IOException {
        write("a.yaml", SOUND.formatted(1));
        write("newer.json", "{\"schemaVersion\": \"9\", \"kind\": \"check\", \"files\": []}");
        assertThat(check("a.yaml", "--baseline", "none.json").code()).isEqualTo(2);
        Ran newer = check("a.yaml", "--baseline", "newer.json");
        assertThat(newer.code()).isEqualTo(2);
        assertThat(newer.err()).contains("newer.json:1:1", "9");
        Ran other = readiness
                .in(folder)
                .run(
                        "check",
                        "a.yaml",
                        "--baseline",
                        Sample.named("longting").golden().file().toString());
        assertThat(other.code()).as("the other region is absent").isEqualTo(1);
        assertThat(other.out()).contains("longting-2022", "没有比较");
    }

    @Test
    void what_holds_nothing_to_check_exits_with_2() throws IOException {
        write("empty/tasks.yaml", "tasks: neimenggu-2023\n");
        for (String nothing : List.of("empty", "none", "*.yaml")) {
            Ran ran = check(nothing);
            assertThat(ran.code()).as(nothing).isEqualTo(2);
            assertThat(ran.out()).contains(nothing);
        }
    }

    @Test
    void with_no_text_on_the_screen_the_summary_is_on_standard_error() throws IOException {
        IntStream.range(0, 3).forEach(this::sound);
        Ran ran = check(".", "-f", "json:all.json", "--lang", "en");
        assertThat(ran.code()).isZero();
        assertThat(ran.outBytes()).isEmpty();
        assertThat(ran.err()).startsWith("files: 3;");
    }

    private void sound(int number) {
        try {
            write(number + ".yaml", SOUND.formatted(number));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void a_hundred_counties_that_filled_in_nothing_stay_within_what_hosts_take() throws IOException {
        for (int i = 0; i < 100; i++) {
            write(
                    "empty/" + i + ".yaml",
                    "rubric: neimenggu-2023\nregion: 第" + i + "区\nasOf: 2023-12-01\nindicators:\n");
        }
        Ran ran = check(
                "empty",
                "-q",
                "-f",
                "text",
                "-f",
                "github-sarif:a.sarif",
                "-f",
                "github:a.github",
                "-f",
                "gitlab:a.json");
        assertThat(ran.code()).isZero();
        String sarif = Files.readString(folder.resolve("a.sarif"));
        assertThat(sarif.split("\"ruleId\"", -1).length - 1).isBetween(100, 5000);
        List<String> commands = Files.readAllLines(folder.resolve("a.github"));
        for (String level : List.of("error", "warning", "notice")) {
            assertThat(commands.stream().filter(line -> line.startsWith("::" + level + " ")))
                    .hasSizeLessThanOrEqualTo(10);
        }
        assertThat(commands.get(commands.size() - 1)).contains("没有列出");
        assertThat(Files.readString(folder.resolve("a.json"))).contains("\"categories\"");
    }

    @Test
    void tap_13_is_understood_by_prove() throws IOException {
        Path prove = Path.of("/usr/bin/prove");
        assumeThat(prove).exists();
        write("a.yaml", SOUND.formatted(1));
        assertThat(check("a.yaml", "-f", "tap13:a.tap").code()).isZero();
        Ran proved = Readiness.run(new ProcessBuilder("prove", "-e", "cat", "a.tap"), folder);
        assertThat(proved.out() + proved.err()).contains("Failed tests:").doesNotContain("Parse errors");
    }
}
