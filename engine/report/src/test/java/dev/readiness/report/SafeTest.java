package dev.readiness.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text from an input can't steer a terminal. */
class SafeTest {
    @Test
    void an_escape_sequence_loses_its_escape() {
        assertThat(Safe.text("\u001B[31m红\u001B]0;title\u0007")).isEqualTo("?[31m红?]0;title?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\0", "\b", "\u007F", "\u009B", "\u202E", "\u200F", "\uFEFF", "\uD800"})
    void what_moves_turns_or_hides_text_is_replaced(String character) {
        assertThat(Safe.text("甲" + character + "乙")).isEqualTo("甲?乙");
    }

    @Test
    void everything_else_stays() {
        String text = "白云鄂博矿区 ① 83.6 分，\t\uD842\uDFB7 “是”";
        assertThat(Safe.text(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"::error::x", "  ::set-env name=PATH::x", "\u3000\u00A0::stop-commands::x"})
    void a_command_to_a_build_server_loses_its_first_sign(String command) {
        assertThat(Safe.text(command)).isEqualTo(command.replaceFirst("::", "?:"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"甲 ##[error]x", "##vso[task.setvariable]x", "##teamcity[buildStop]"})
    void a_command_in_the_middle_of_a_line_does_so_too(String command) {
        assertThat(Safe.text(command)).isEqualTo(command.replace("##", "#?"));
    }

    @Test
    void several_lines_become_one() {
        assertThat(Safe.line(" 甲 \r\n\n ::error::乙\n")).isEqualTo("甲 ::error::乙");
    }

    @Test
    void colons_and_number_signs_within_a_line_stay() {
        String text = "a::b ## 甲 # [x]";
        assertThat(Safe.text(text)).isEqualTo(text);
    }

    @Test
    void every_sign_by_itself_is_taken_as_within_a_text_that_is_looked_at_closely() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            String sign = Character.toString(c);
            assertThat(Safe.text("甲" + sign + "乙"))
                    .as("U+%04X", c)
                    .isEqualTo(Safe.text("\0甲" + sign + "乙").substring(1));
        }
    }
}
