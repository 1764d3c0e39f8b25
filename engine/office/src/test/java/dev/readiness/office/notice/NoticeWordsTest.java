package dev.readiness.office.notice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.text.Lang;
import dev.readiness.office.WordsHeldTogether;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeWordsTest {

    @Test
    void both_languages_say_the_same_things_and_nothing_idle() {
        WordsHeldTogether.check(Notice.class, "notice", Set.of());
    }

    @ParameterizedTest
    @CsvSource({"1, 一", "9, 九", "10, 十", "11, 十一", "20, 二十", "34, 三十四", "90, 九十", "99, 九十九", "100, 100"})
    void chapters_are_numbered_as_in_documents(int number, String shown) {
        assertThat(NoticeWords.of(Lang.ZH).ordinal(number)).isEqualTo(shown);
        assertThat(NoticeWords.of(Lang.EN).ordinal(number)).isEqualTo(String.valueOf(number));
    }
}
