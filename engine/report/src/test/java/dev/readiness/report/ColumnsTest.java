package dev.readiness.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Widths as terminals count them. */
class ColumnsTest {
    @ParameterizedTest
    @CsvSource({
        "score, 5",
        "得分, 4",
        "得分：, 6",
        "第28项, 6",
        "８０％, 6",
        "e\u0301, 1",
        "\u200B, 0",
        "\uD842\uDFB7, 2",
        "█▓·√×≥, 6",
        "93.788 / 130, 12"
    })
    void a_chinese_character_takes_two_columns(String text, int columns) {
        assertThat(Columns.width(text)).isEqualTo(columns);
    }

    @Test
    void text_is_filled_up_on_either_side() {
        assertThat(Columns.pad("得分", 6)).isEqualTo("得分  ");
        assertThat(Columns.padLeft("得分", 6)).isEqualTo("  得分");
    }

    @Test
    void text_that_is_too_long_stays_whole() {
        assertThat(Columns.pad("食品安全状况", 4)).isEqualTo("食品安全状况");
        assertThat(Columns.padLeft("食品安全状况", 4)).isEqualTo("食品安全状况");
    }
}
