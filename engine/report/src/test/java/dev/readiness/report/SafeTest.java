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
}
