package dev.readiness.report.next;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.text.Lang;
import dev.readiness.criteria.text.Wording;
import dev.readiness.report.next.words.Words;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Reports on what to do next speak both languages, and say the same in both. */
class NextWordingTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @Test
    void both_languages_say_the_same_things() {
        Wording chinese = Wording.of(Words.class, "next", Lang.ZH);
        Wording english = Wording.of(Words.class, "next", Lang.EN);
        assertThat(english.keys()).isEqualTo(chinese.keys()).isNotEmpty();
        assertThat(chinese.keys()).allSatisfy(key -> {
            assertThat(places(english.say(key))).as(key).isEqualTo(places(chinese.say(key)));
            assertThat(english.say(key)).as(key).doesNotContainPattern("[\\p{IsHan}：，。；、]");
        });
    }

    private static Set<String> places(String sentence) {
        return PLACE.matcher(sentence).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
