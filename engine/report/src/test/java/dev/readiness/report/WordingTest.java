package dev.readiness.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.rubric.Model;
import dev.readiness.criteria.rubric.Policies;
import dev.readiness.criteria.text.Lang;
import dev.readiness.criteria.text.Wording;
import dev.readiness.criteria.verdict.Conclusion;
import dev.readiness.criteria.verdict.Reason;
import dev.readiness.criteria.verdict.Verdict;
import dev.readiness.criteria.verdict.Veto;
import dev.readiness.engine.check.Gate;
import dev.readiness.engine.check.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sentences of the screens exist in both languages, and the two say the same things. */
class WordingTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    /** A key in the source; one that ends in a full stop is put together with an enum constant or a kind of error. */
    private static final Pattern USED = Pattern.compile("\"([a-z]+(?:\\.[A-Za-z]+)+\\.?|[a-z]+\\.)\"");
    /** Numbers that one language has no use for. */
    private static final Set<String> DIFFERENT_ON_PURPOSE = Set.of(
            "text.dimension",
            "show.dimension",
            "show.dimension.CHECKLIST",
            "show.dimension.CONFORMITY",
            "show.dimensionChoice");

    private final Wording chinese = Wording.of(Phrases.class, "report", Lang.ZH);
    private final Wording english = Wording.of(Phrases.class, "report", Lang.EN);

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(english.keys()).isEqualTo(chinese.keys()).isNotEmpty();
    }

    @Test
    void both_languages_fill_in_the_same_things() {
        assertThat(chinese.keys())
                .filteredOn(key -> !DIFFERENT_ON_PURPOSE.contains(key))
                .allSatisfy(key -> assertThat(places(english.say(key))).as(key).isEqualTo(places(chinese.say(key))));
    }

    @Test
    void english_sentences_hold_no_chinese_and_chinese_ones_no_english_label() {
        assertThat(english.keys())
                .allSatisfy(key -> assertThat(english.say(key))
                        .as(key)
                        .doesNotContainPattern("[\\p{IsHan}\\u3000-\\u303F\\uFF00-\\uFFEF]"));
    }

    @Test
    void every_constant_that_is_shown_has_its_words() {
        assertThat(chinese.keys())
                .containsAll(keys("verdict.", names(Verdict.values())))
                .containsAll(keys("reason.", names(Reason.values())))
                .containsAll(keys("reason.", Stream.of("VETO_NOT_JUDGED", "VETO_NOT_DUE")))
                .containsAll(keys("veto.", names(Veto.State.values())))
                .containsAll(keys("truth.", names(Conclusion.Truth.values())))
                .containsAll(keys("outcome.", names(Outcome.values())))
                .containsAll(keys("show.kind.", names(IndicatorKind.values())))
                .containsAll(keys("kind.", names(IndicatorKind.values())))
                .containsAll(keys("level.", names(Level.values())))
                .containsAll(keys("gate.", Arrays.stream(Gate.values()).map(Gate::key)))
                .containsAll(keys("gate.help.", Arrays.stream(Gate.values()).map(Gate::key)))
                .containsAll(keys(
                        "mode.", Arrays.stream(Policies.NotApplicable.values()).map(Policies.NotApplicable::id)))
                .containsAll(keys("found.error.", Stream.of("emptyRate", "none", "contradiction", "rules")));
    }

    @Test
    void every_sentence_is_used_and_every_used_one_is_there() throws IOException {
        Set<String> used = used();
        assertThat(used.stream().filter(key -> !key.endsWith("."))).isNotEmpty().isSubsetOf(chinese.keys());
        assertThat(chinese.keys())
                .map(WordingTest::withoutModel)
                .allMatch(key -> used.contains(key) || used.contains(key.substring(0, key.lastIndexOf('.') + 1)))
                .allMatch(chinese::has);
    }

    /** A variant for one model stands in for the sentence that all others use. */
    private static String withoutModel(String key) {
        for (Model model : Model.values()) {
            if (key.endsWith("." + model)) {
                return key.substring(0, key.length() - model.name().length() - 1);
            }
        }
        return key;
    }

    /** The keys in our own sources and, but for what to do about it, in the phrases of kinds and answers. */
    private static Set<String> used() throws IOException {
        Path criteria = Path.of("../../criteria/src/main/java/dev/readiness/criteria");
        try (Stream<Path> own = Files.walk(Path.of("src/main/java/dev/readiness/report"));
                Stream<Path> kinds = Files.walk(criteria.resolve("need"));
                Stream<Path> answers = Files.walk(criteria.resolve("answer"));
                Stream<Path> ruled = Files.walk(criteria.resolve("own"))) {
            List<String> texts = Stream.of(own, kinds, answers, ruled)
                    .flatMap(Function.identity())
                    .filter(WordingTest::speaksTheseSentences)
                    .map(WordingTest::read)
                    .toList();
            return texts.stream()
                    .flatMap(text -> USED.matcher(text).results())
                    .map(match -> match.group(1))
                    .filter(key -> !key.endsWith(".json") && !key.startsWith("todo."))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** The page, and what else would change it, have words of their own. */
    private static boolean speaksTheseSentences(Path source) {
        return Files.isRegularFile(source)
                && !source.getParent().endsWith("html")
                && !source.startsWith(Path.of("src/main/java/dev/readiness/report/next"));
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Set<String> places(String sentence) {
        return PLACE.matcher(sentence).results().map(match -> match.group()).collect(Collectors.toSet());
    }

    private static Stream<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name);
    }

    private static List<String> keys(String stem, Stream<String> names) {
        return names.map(name -> stem + name).toList();
    }
}
