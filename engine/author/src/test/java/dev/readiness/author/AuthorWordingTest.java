package dev.readiness.author;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.author.cases.CaseText;
import dev.readiness.author.cases.Trial;
import dev.readiness.author.lint.LintText;
import dev.readiness.author.schema.CheckSchema;
import dev.readiness.author.schema.ConfigSchema;
import dev.readiness.criteria.text.Lang;
import dev.readiness.criteria.text.Wording;
import dev.readiness.engine.check.Gate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What rubric writers read exists in both languages, says the same things, and is all used. */
class AuthorWordingTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    /** A class with the stem of its words. */
    record Words(Class<?> owner, String stem) {
        Wording in(Lang lang) {
            return Wording.of(owner, stem, lang);
        }
    }

    static Words[] all() {
        return new Words[] {
            new Words(CaseText.class, "cases"),
            new Words(LintText.class, "screen"),
            new Words(CheckSchema.class, "check"),
            new Words(ConfigSchema.class, "config")
        };
    }

    @ParameterizedTest
    @MethodSource("all")
    void both_languages_say_the_same_things(Words words) {
        Wording chinese = words.in(Lang.ZH);
        Wording english = words.in(Lang.EN);
        assertThat(english.keys()).isEqualTo(chinese.keys()).isNotEmpty();
        assertThat(chinese.keys()).allSatisfy(key -> {
            assertThat(places(english.say(key))).as(key).isEqualTo(places(chinese.say(key)));
            assertThat(english.say(key)).as(key).doesNotContainPattern("[\\p{IsHan}\\u3000-\\u303F\\uFF00-\\uFFEF]");
        });
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_sentence_is_used(Words words) throws IOException {
        String code = Files.readString(SOURCES.resolve(words.owner().getName().replace('.', '/') + ".java"));
        Set<String> numbers = Arrays.stream(Gate.values())
                .flatMap(gate -> gate.numbers().stream())
                .collect(Collectors.toSet());
        assertThat(words.in(Lang.ZH).keys())
                .filteredOn(key -> words.owner() != ConfigSchema.class || !numbers.contains(key))
                .isNotEmpty()
                .allMatch(key -> code.contains('"' + key.replaceFirst("^(of|trial)\\..*", "$1.") + '"')
                        && (!key.startsWith("of.") || code.contains('"' + key.substring("of.".length()) + '"')));
    }

    @Test
    void every_trial_has_its_name() {
        assertThat(new Words(CaseText.class, "cases").in(Lang.ZH).keys())
                .containsAll(Arrays.stream(Trial.values())
                        .map(trial -> "trial." + trial)
                        .toList());
    }

    private static Set<String> places(String sentence) {
        return PLACE.matcher(sentence).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
