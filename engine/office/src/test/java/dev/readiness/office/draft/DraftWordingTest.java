package dev.readiness.office.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.rubric.Model;
import dev.readiness.criteria.text.Lang;
import dev.readiness.criteria.text.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sentences of the draft exist in both languages, and each is used. */
class DraftWordingTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final Pattern USED = Pattern.compile("\"([a-z][A-Za-z]+)\"");

    private final Wording chinese = Wording.of(Draft.class, "draft", Lang.ZH);
    private final Wording english = Wording.of(Draft.class, "draft", Lang.EN);

    @Test
    void both_languages_say_the_same_things() {
        assertThat(english.keys()).isEqualTo(chinese.keys()).isNotEmpty();
        assertThat(chinese.keys())
                .filteredOn(key -> !key.equals("dimension")) // numbered in Chinese only
                .allSatisfy(key -> assertThat(places(english.say(key))).as(key).isEqualTo(places(chinese.say(key))));
        assertThat(english.keys())
                .allSatisfy(key -> assertThat(english.say(key))
                        .as(key)
                        .doesNotContainPattern("[\\p{IsHan}\\u3000-\\u303F\\uFF00-\\uFFEF]"));
    }

    @Test
    void every_sentence_is_used() throws IOException {
        Set<String> used = used();
        assertThat(chinese.keys())
                .map(DraftWordingTest::withoutModel)
                .isSubsetOf(used)
                .allMatch(chinese::has);
    }

    private static String withoutModel(String key) {
        return Arrays.stream(Model.values())
                .filter(model -> key.endsWith("." + model))
                .findFirst()
                .map(model -> key.substring(0, key.length() - model.name().length() - 1))
                .orElse(key);
    }

    private static Set<String> used() throws IOException {
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/dev/readiness/office/draft"))) {
            return sources.map(DraftWordingTest::read)
                    .flatMap(text -> USED.matcher(text).results())
                    .map(match -> match.group(1))
                    .collect(Collectors.toSet());
        }
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> places(String sentence) {
        return PLACE.matcher(sentence).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
