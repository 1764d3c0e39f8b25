package dev.readiness.criteria.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTest {
    @Test
    void every_full_width_form_of_ascii_is_its_half_width_one() {
        for (char c = '!'; c <= '~'; c++) {
            String wide = String.valueOf((char) (c - '!' + '！'));
            assertThat(Plain.of("字" + wide)).isEqualTo("字" + c);
            assertThat(Plain.lookalike(wide)).isEmpty();
        }
    }

    @Test
    void every_blank_of_unicode_is_blank() {
        List<String> blanks = IntStream.rangeClosed(0, 0xFFFF)
                .filter(c -> Character.isSpaceChar(c) || Character.isWhitespace(c) || c == 0xFEFF)
                .mapToObj(Character::toString)
                .toList();
        assertThat(blanks).contains(" ", "\u00A0", "\u2007", "\u202F", "　", "\t", "\u2003");
        for (String blank : blanks) {
            assertThat(Plain.isBlank(blank + blank)).isTrue();
            assertThat(Plain.of(blank + "98%" + blank)).isEqualTo("98%");
            assertThat(Plain.trimmed(blank + "９8%" + blank)).isEqualTo("９8%");
            assertThat(Plain.lookalike("9" + blank + "8")).isEmpty();
        }
    }

    @Test
    void every_other_compatibility_character_stays_what_it_is_and_is_named() {
        int[] all = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(c -> Character.isDefined(c) && !(c >= 0xD800 && c <= 0xDFFF))
                .filter(c -> !(c >= '！' && c <= '～') && !Character.isSpaceChar(c))
                .filter(c -> !Normalizer.isNormalized(Character.toString(c), Normalizer.Form.NFKC))
                .toArray();
        assertThat(all.length).isGreaterThan(4_000);
        for (int c : all) {
            String written = "8" + Character.toString(c);
            assertThat(Plain.of(written)).isEqualTo(written);
            assertThat(Plain.lookalike(written)).contains(Character.toString(c));
            assertThat(Plain.named(Character.toString(c))).startsWith("U+").hasSizeGreaterThan(8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12,480", "９８％", "监督抽检完成率", "2023年7月12日", "“是”", "—", "·", "\uD842\uDFB7", "é"})
    void what_stands_for_itself_is_no_lookalike(String text) {
        assertThat(Plain.lookalike(text)).isEmpty();
    }
}
