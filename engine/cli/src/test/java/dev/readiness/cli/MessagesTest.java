package dev.readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.text.Lang;
import dev.readiness.criteria.text.Wording;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command says exists in both languages, and the two say the same things. */
class MessagesTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @ParameterizedTest
    @ValueSource(strings = {"messages", "usage"})
    void both_languages_say_the_same_things(String stem) {
        Wording chinese = Wording.of(Session.class, stem, Lang.ZH);
        Wording english = Wording.of(Session.class, stem, Lang.EN);
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
