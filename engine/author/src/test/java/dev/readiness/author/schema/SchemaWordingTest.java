package dev.readiness.author.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.need.Needs;
import dev.readiness.criteria.rubric.Formula;
import dev.readiness.criteria.rubric.GradeNeed;
import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.rubric.JudgedPlace;
import dev.readiness.criteria.rubric.Model;
import dev.readiness.criteria.text.Lang;
import dev.readiness.criteria.text.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The descriptions exist in both languages, say the same things, and are all used. */
class SchemaWordingTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final Path SOURCES = Path.of("src/main/java/dev/readiness/author/schema");

    private final Wording chinese = Wording.of(SchemaWording.class, "schema", Lang.ZH);
    private final Wording english = Wording.of(SchemaWording.class, "schema", Lang.EN);

    @Test
    void both_languages_say_the_same_things() {
        assertThat(english.keys()).isEqualTo(chinese.keys()).isNotEmpty();
        assertThat(chinese.keys()).allSatisfy(key -> {
            assertThat(places(english.say(key))).as(key).isEqualTo(places(chinese.say(key)));
            assertThat(english.say(key)).as(key).doesNotContainPattern("[\\p{IsHan}：，。；、]");
            assertThat(chinese.say(key))
                    .as(key)
                    .containsPattern("[\\p{IsHan}：（]")
                    .doesNotContain("达标");
        });
    }

    @Test
    void every_description_is_used() throws IOException {
        String code = code();
        Predicate<String> literal = name -> code.contains('"' + name + '"');
        List<String> composed = Stream.of(
                        Arrays.stream(IndicatorKind.values()).map(kind -> "fill." + kind),
                        Arrays.stream(JudgedPlace.values()).map(judged -> "fill.places." + judged),
                        Arrays.stream(Model.values()).map(model -> "key.target." + model),
                        Arrays.stream(GradeNeed.Kind.values()).map(kind -> "key.condition." + kind.key()),
                        Needs.ALL.stream()
                                .flatMap(form -> form.fields().stream())
                                .map(field -> "key.need." + field.key()),
                        Arrays.stream(Formula.Fold.values()).map(fold -> "key.formula." + fold.key()),
                        Stream.of("minus", "per", "times", "over", "assumes").map(key -> "key.formula." + key),
                        Stream.of("any", "all", "atLeastOf", "when", "needs", "otherwise")
                                .map(key -> "key.need." + key))
                .flatMap(Function.identity())
                .toList();
        assertThat(chinese.keys())
                .filteredOn(key -> !composed.contains(key))
                .isNotEmpty()
                .allMatch(key ->
                        literal.test(key) || literal.test(key.replaceFirst("^key\\.((rubric|condition)\\.)?", "")));
    }

    private static String code() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            List<Path> sources = files.sorted().toList();
            StringBuilder code = new StringBuilder();
            for (Path source : sources) {
                code.append(Files.readString(source));
            }
            return code.toString();
        }
    }

    private static Set<String> places(String sentence) {
        return PLACE.matcher(sentence).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
