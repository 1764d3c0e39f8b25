package dev.readiness.report.html;

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

/** The words of the page exist in both languages, and each is used by a template or a class. */
class PageWordingTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final Pattern IN_TEMPLATE = Pattern.compile("\\{\\{w\\.([A-Za-z]+)}}");
    private static final Pattern IN_JAVA = Pattern.compile("\"([a-z][A-Za-z]+)\"");
    private static final Pattern UNESCAPED = Pattern.compile("\\{\\{\\{([^}]+)}}}|\\{\\{&([^}]+)}}");

    private final Wording chinese = Wording.of(Subject.class, "page", Lang.ZH);
    private final Wording english = Wording.of(Subject.class, "page", Lang.EN);

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
    void every_word_is_used_and_every_used_one_is_there() {
        Set<String> inTemplates = found("src/main/resources", ".mustache", IN_TEMPLATE);
        Set<String> inJava = found("src/main/java", ".java", IN_JAVA);
        assertThat(inTemplates).isNotEmpty().isSubsetOf(chinese.keys());
        assertThat(chinese.keys())
                .map(PageWordingTest::withoutModel)
                .allMatch(key -> inTemplates.contains(key) || inJava.contains(key))
                .allMatch(chinese::has);
    }

    @Test
    void templates_leave_nothing_unescaped_but_policy_style_and_scripts() {
        assertThat(texts("src/main/resources", ".mustache"))
                .flatMap(text -> UNESCAPED.matcher(text).results().toList())
                .extracting(match -> match.group(1))
                .containsOnly("policy", "style.text", "library", "script.text");
    }

    private static String withoutModel(String key) {
        return Arrays.stream(Model.values())
                .filter(model -> key.endsWith("." + model))
                .findFirst()
                .map(model -> key.substring(0, key.length() - model.name().length() - 1))
                .orElse(key);
    }

    private static Set<String> found(String root, String ending, Pattern pattern) {
        return texts(root, ending)
                .flatMap(text -> pattern.matcher(text).results())
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }

    private static Stream<String> texts(String root, String ending) {
        try (Stream<Path> files = Files.list(Path.of(root, "dev/readiness/report/html"))) {
            return files.filter(file -> file.toString().endsWith(ending)).map(PageWordingTest::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> places(String sentence) {
        return PLACE.matcher(sentence).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
