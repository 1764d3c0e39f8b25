package dev.readiness.criteria.submission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.problem.ValueProblem;
import dev.readiness.criteria.text.Plain;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A mark beside a figure never becomes a part of it, in no kind of value, in YAML and in JSON. */
class LookalikeTest {
    /** One of each block of Unicode that has characters which only stand for others. */
    static Collection<String> oneOfEachBlock() {
        Map<String, String> blocks = new TreeMap<>();
        IntStream.rangeClosed(0x80, 0x2FFFF)
                .filter(c -> Character.isDefined(c) && !Character.isSpaceChar(c) && !(c >= '！' && c <= '～'))
                .filter(c -> !Normalizer.isNormalized(Character.toString(c), Normalizer.Form.NFKC))
                .forEach(c -> blocks.putIfAbsent(String.valueOf(Character.UnicodeBlock.of(c)), Character.toString(c)));
        assertThat(blocks)
                .containsKeys(
                        "ENCLOSED_ALPHANUMERICS",
                        "LATIN_1_SUPPLEMENT",
                        "SUPERSCRIPTS_AND_SUBSCRIPTS",
                        "NUMBER_FORMS",
                        "ENCLOSED_CJK_LETTERS_AND_MONTHS",
                        "CJK_COMPATIBILITY",
                        "SMALL_FORM_VARIANTS",
                        "MATHEMATICAL_ALPHANUMERIC_SYMBOLS",
                        "HALFWIDTH_AND_FULLWIDTH_FORMS");
        return blocks.values();
    }

    @ParameterizedTest
    @MethodSource("oneOfEachBlock")
    void a_character_of_any_block_is_refused_by_name(String mark) {
        var read = Samples.indicators("程序违法致诉讼败诉食品案件数: 8" + mark);
        assertThat(Samples.codes(read)).containsExactly(ValueProblem.LOOKALIKE_CHARACTER);
        assertThat(read.problems().get(0).arguments().get(1)).startsWith("U+");
        assertThat(read.submission()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "程序违法致诉讼败诉食品案件数 | 3①",
                "程序违法致诉讼败诉食品案件数 | 1²",
                "程序违法致诉讼败诉食品案件数 | ①",
                "监督抽检完成率 | 9⑧%",
                "监督抽检完成率 | 98﹪",
                "监督抽检完成率 | {numerator: 1¹, denominator: 20}",
                "食品安全投入持续加大 | 是①",
                "食品安全投入持续加大 | 'ｙｅｓ¹'",
                "食品安全实战应急演练 | [2023-07-1²]",
                "食品安全实战应急演练 | {value: ①, dates: [2023-07-12]}",
                "群众满意度 | 8½",
                "监管人员每人年度最低培训学时 | {2022: 4₀}"
            })
    void no_kind_of_value_takes_one(String title, String value) {
        assertThat(Samples.problems(title, value)).containsOnly(ValueProblem.LOOKALIKE_CHARACTER);
    }

    /** They come along when a figure is copied from a page or a chat: nobody sees what is wrong with 83. */
    @ParameterizedTest
    @ValueSource(ints = {0xAD, 0x200B, 0x200D, 0x200E, 0x202C, 0x2060, 0xE0031})
    void a_character_that_nobody_sees_is_named(int invisible) {
        var read = Samples.indicators("群众满意度: \"8" + Character.toString(invisible) + "3\"");
        assertThat(Samples.codes(read)).containsExactly(ValueProblem.LOOKALIKE_CHARACTER);
        assertThat(read.problems().get(0).arguments().get(1)).isEqualTo(Plain.named(Character.toString(invisible)));
    }

    @ParameterizedTest
    @CsvSource({"8①", "1²", "９⑧"})
    void json_is_read_alike(String value) {
        var read = Samples.json("{\"rubric\": \"neimenggu-2023\", \"region\": \"旗\", \"asOf\": \"2023-12-01\", "
                + "\"indicators\": {\"程序违法致诉讼败诉食品案件数\": \"" + value + "\"}}");
        assertThat(Samples.codes(read)).containsExactly(ValueProblem.LOOKALIKE_CHARACTER);
    }
}
