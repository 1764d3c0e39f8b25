package dev.readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What would be, from the command line: what is supposed is read and told like what stands in a file. */
class WhatIfTest {
    private static final String SUBMISSION = """
            rubric: neimenggu-2023
            region: 甲旗
            asOf: 2023-12-01
            target: 100
            indicators:
              群众满意度: 85
              党政领导食品安全责任制规定落实: 否
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private String file = "";

    @BeforeEach
    void write_a_submission() throws IOException {
        file = Files.writeString(folder.resolve("submission.yaml"), SUBMISSION).toString();
    }

    private Said suppose(String... more) {
        return Said.by(Stream.concat(Stream.of("assess", file), Stream.of(more)).toArray(String[]::new));
    }

    @Test
    void the_new_report_is_followed_by_what_is_different() throws IOException {
        Said said = suppose("--set", "党政领导食品安全责任制规定落实=是", "--unset", "群众满意度", "--na", "19=没有");
        assertThat(said.code()).isZero();
        assertThat(said.out())
                .contains("假设改动以后：甲旗", "假设 党政领导食品安全责任制规定落实=是", "假设没有填报 群众满意度", "小项 19=没有")
                .containsPattern("\n +70 +满足 8.5 +未填报 0～10");
        assertThat(Files.readString(Path.of(file))).isEqualTo(SUBMISSION);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--set   | 群众满意度=101          | --set 1:1:7       | 101",
                "--set   | 群众满意读=90           | --set 1:1:1       | 是不是“群众满意度”",
                "--set   | 群众满意度              | --set 1:1:1       | --set 指标=值",
                "--set   | 群众满意度=             | --set 1:1:1       | --set 指标=值",
                "--set   | 群众满意度={a: 1        | --set 1:1:        | {a: 1",
                "--unset | 群众满意度=90           | --unset 1:1:1     | 不带等号",
                "--unset | 群众满意读              | --unset 1:1:1     | 是不是“群众满意度”",
                "--na    | 19                      | --na 1:1:1        | --na 小项编号=理由",
                "--na    | 999=没有                | --na 1:1:1        | 999",
                "--na    | 70=没有                 | --na 1:1:1        | 70",
                "--sweep | 群众满意度              | --sweep 1:1:1     | --sweep 指标=从..到",
                "--sweep | 群众满意度=75           | --sweep 1:1:1     | --sweep 指标=从..到",
                "--sweep | 群众满意度=95..75       | --sweep 1:1:1     | 从小到大",
                "--sweep | 群众满意度=0..100/0     | --sweep 1:1:1     | 从小到大",
                "--sweep | 群众满意度=0..100/0.001 | --sweep 1:1:1     | 200",
                "--sweep | 群众满意度=75..195      | --sweep 1:1:7     | 1",
                "--sweep | 党政领导食品安全责任制规定落实=0..1 | --sweep 1:1:1 | 不是一个可以连续变动的数值"
            })
    void what_is_wrong_is_told_at_its_option_with_what_to_write(String option, String value, String at, String says) {
        Said said = suppose(option, value);
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains(at, says, "改法");
    }

    @Test
    void the_second_word_on_an_indicator_is_refused() {
        Said said = suppose("--set", "群众满意度=90", "--set", "public-satisfaction=95");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("--set 2:1:1", "已由 --set 1 改动过");
    }

    @Test
    void to_take_out_what_is_not_there_is_a_warning() {
        Said said = suppose("--unset", "党政领导严格落实食品安全职责");
        assertThat(said.code()).isZero();
        assertThat(said.err()).contains("警告", "--unset 1:1:1", "本来就没有填报");
        assertThat(said.out()).contains("没有小项因此改变");
    }

    @Test
    void a_sweep_draws_a_line_for_each_value_and_shows_where_the_veto_ends() {
        Said said = suppose("--sweep", "群众满意度=78..82");
        assertThat(said.code()).isZero();
        assertThat(said.out()).startsWith("群众满意度 变动时\n").containsPattern("\n +79 .*触发否决\n +80 .*无法判定\n");
    }

    @Test
    void json_and_markdown_hold_the_same() {
        assertThat(suppose("--set", "群众满意度=79", "--sweep", "群众满意度=75..95/5", "-f", "json")
                        .err())
                .contains("已由 --set 1 改动过");
        assertThat(suppose("--set", "群众满意度=79", "-f", "json").out())
                .contains(
                        "\"kind\" : \"what-if\"",
                        "\"written\" : \"群众满意度=79\"",
                        "\"now\" : \"TRIPPED\"",
                        "\"report\" : {");
        assertThat(suppose("--set", "群众满意度=79", "-f", "markdown", "--lang", "en")
                        .out())
                .contains("## What if", "| clause | was | now | asks for |", "veto 111\\: ");
    }

    @Test
    void many_files_and_other_formats_are_refused() {
        assertThat(Said.by("assess", file, file, "--unset", "群众满意度").err()).contains("一次只能用于一份");
        assertThat(suppose("--unset", "群众满意度", "-f", "tap").err()).contains("tap");
    }
}
