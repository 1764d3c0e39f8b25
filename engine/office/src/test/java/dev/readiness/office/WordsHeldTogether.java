package dev.readiness.office;

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
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds the two languages of a package's sentences together, and both to the code that says them. */
public final class WordsHeldTogether {
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    /** A key in the source; one that ends in a full stop is put together with the name of something. */
    private static final Pattern USED = Pattern.compile("\"([a-z][A-Za-z]*(?:\\.[A-Za-z]+)*\\.?)\"");

    private WordsHeldTogether() {}

    /**
     * @param owner a class beside the sentences
     * @param stem the name of their file without the language
     * @param fewerInEnglish keys whose English sentence leaves an argument out
     */
    public static void check(Class<?> owner, String stem, Set<String> fewerInEnglish) {
        check(owner, stem, fewerInEnglish, Set.of());
    }

    /** @param phrases keys that are named outside of the owner's package */
    public static void check(Class<?> owner, String stem, Set<String> fewerInEnglish, Set<String> phrases) {
        Wording chinese = Wording.of(owner, stem, Lang.ZH);
        Wording english = Wording.of(owner, stem, Lang.EN);
        assertThat(english.keys()).isEqualTo(chinese.keys()).isNotEmpty();
        assertThat(chinese.keys()).allSatisfy(key -> {
            if (!fewerInEnglish.contains(key)) {
                assertThat(places(english.say(key))).as(key).isEqualTo(places(chinese.say(key)));
            }
            assertThat(english.say(key)).as(key).doesNotContainPattern("[\\p{IsHan}\\u3000-\\u303F\\uFF00-\\uFFEF]");
        });
        Set<String> used = used("src/main/java/" + owner.getPackageName().replace('.', '/'));
        used.addAll(phrases);
        assertThat(chinese.keys())
                .extracting(WordsHeldTogether::withoutModel)
                .allMatch(chinese::has)
                .allMatch(key -> used.contains(key)
                        || used.stream().anyMatch(stemOf -> stemOf.endsWith(".") && key.startsWith(stemOf)));
        assertThat(used.stream().filter(key -> key.contains(".") && !key.endsWith(".") && !key.startsWith(".")))
                .isNotEmpty()
                .isSubsetOf(chinese.keys());
    }

    /** The keys that begin with {@code stem} in the phrases of the kinds of requirements. */
    public static Set<String> phrases(String stem) {
        Set<String> phrases = used("../../criteria/src/main/java/dev/readiness/criteria/need");
        phrases.addAll(used("../../criteria/src/main/java/dev/readiness/criteria/own"));
        phrases.removeIf(key -> !key.startsWith(stem));
        assertThat(phrases).isNotEmpty();
        return phrases;
    }

    private static Set<String> used(String folder) {
        try (Stream<Path> sources = Files.list(Path.of(folder))) {
            return sources.map(WordsHeldTogether::read)
                    .flatMap(text -> USED.matcher(text).results())
                    .map(match -> match.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The key of the sentence that this one is a model's variant of. */
    private static String withoutModel(String key) {
        return Arrays.stream(Model.values())
                .filter(model -> key.endsWith("." + model))
                .findFirst()
                .map(model -> key.substring(0, key.length() - model.name().length() - 1))
                .orElse(key);
    }

    private static Set<String> places(String sentence) {
        return PLACE.matcher(sentence).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
