package dev.readiness.criteria.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.text.Lang;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemWordingTest {
    private static final Path SOURCES = Path.of("src/main/java/dev/readiness/criteria/problem");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    private static final Pattern COMMENTED =
            Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s+([A-Z_0-9]+)\\(Severity", Pattern.DOTALL);

    private static final String IN_CELL = ".cell";

    static List<ProblemCode> codes() {
        return ProblemCode.all();
    }

    private static String raw(Lang lang, String key) {
        return ProblemWording.in(lang).say(key);
    }

    private static Set<String> places(String sentence) {
        return PLACE.matcher(sentence).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void every_code_says_what_is_wrong_and_what_to_do_in_both_languages_with_the_same_places(ProblemCode code) {
        for (String key : List.of(code.name(), code.name() + ".fix")) {
            String zh = raw(Lang.ZH, key);
            String en = raw(Lang.EN, key);
            assertThat(zh).isNotBlank().containsPattern(CHINESE);
            assertThat(en).isNotBlank().doesNotContainPattern(CHINESE);
            assertThat(places(zh)).as(key).isEqualTo(places(en));
        }
    }

    @Test
    void the_comment_of_each_code_is_its_english_sentence() throws IOException {
        Map<String, String> comments = new TreeMap<>();
        for (Class<?> codes : ProblemCode.class.getPermittedSubclasses()) {
            String source = Files.readString(SOURCES.resolve(codes.getSimpleName() + ".java"));
            COMMENTED
                    .matcher(source)
                    .results()
                    .forEach(found ->
                            comments.put(found.group(2), bare(found.group(1).replaceAll("\\n +\\*", " "))));
        }
        for (ProblemCode code : ProblemCode.all()) {
            assertThat(comments.get(code.name()))
                    .as(code.name())
                    .isEqualTo(bare(raw(Lang.EN, code.name()).replaceAll("\\{\\d}", "…")));
        }
    }

    /** A sentence without what a comment writes otherwise: quotation marks, the first letter, braces and blanks. */
    private static String bare(String sentence) {
        return sentence.replaceAll("\\{@code|[\\s\"“”{}.*]", "").toLowerCase(Locale.ROOT);
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void every_sentence_belongs_to_a_code(Lang lang) {
        Set<String> keys = codes().stream()
                .flatMap(code -> Stream.of(code.name(), code.name() + ".fix"))
                .collect(Collectors.toSet());
        assertThat(ProblemWording.in(lang).keys().stream().filter(key -> !key.endsWith(IN_CELL)))
                .containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    void a_remedy_for_cells_stands_beside_one_for_texts_in_both_languages() {
        assertThat(remediesForCells(Lang.ZH)).isNotEmpty().isEqualTo(remediesForCells(Lang.EN));
        for (String key : remediesForCells(Lang.ZH)) {
            assertThat(ProblemWording.in(Lang.ZH).has(key.replace(IN_CELL, ".fix")))
                    .as(key)
                    .isTrue();
            assertThat(places(raw(Lang.EN, key))).as(key).isEqualTo(places(raw(Lang.ZH, key)));
            assertThat(raw(Lang.EN, key)).isNotBlank().doesNotContainPattern(CHINESE);
        }
    }

    @Test
    void a_cell_is_given_the_remedy_for_cells() {
        Problem inText = new Problem(ValueProblem.RATE_TWICE, new Location("f", 1, 1), "", List.of());
        Problem inCell = new Problem(ValueProblem.RATE_TWICE, new Location("f", "s", 1, 1), "", List.of());
        assertThat(inText.remedy(Lang.ZH)).contains("numerator");
        assertThat(inCell.remedy(Lang.ZH)).contains("分子").doesNotContain("numerator");
    }

    private static Set<String> remediesForCells(Lang lang) {
        return ProblemWording.in(lang).keys().stream()
                .filter(key -> key.endsWith(IN_CELL))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void no_sentence_sounds_like_an_authority(ProblemCode code) {
        assertThat(raw(Lang.ZH, code.name()) + raw(Lang.ZH, code.name() + ".fix"))
                .doesNotContain("达标", "合格线", "申报数据");
    }

    @Test
    void problems_are_listed_in_the_order_of_the_input_and_once() {
        Problems problems = new Problems();
        Problem late = at(2, 1);
        problems.add(late);
        problems.add(at(1, 9));
        problems.add(at(1, 2));
        problems.add(late);
        assertThat(problems.inOrder())
                .extracting(problem -> problem.location().toString())
                .containsExactly("f:1:2", "f:1:9", "f:2:1");
    }

    @Test
    void a_warning_is_no_error() {
        Problems problems = new Problems();
        problems.add(new Problem(DeclarationProblem.FEW_ELECTIVES, new Location("f", 1, 1), "", List.of("3", "4")));
        assertThat(problems.hasErrors()).isFalse();
        problems.add(at(1, 1));
        assertThat(problems.hasErrors()).isTrue();
    }

    private static Problem at(int line, int column) {
        return new Problem(ValueProblem.NEGATIVE, new Location("f", line, column), "", List.of("-1"));
    }
}
