package dev.readiness.author.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.author.build.CompilerJars;
import dev.readiness.author.build.RuleBuilder;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.criteria.rubric.packs.RuleSource;
import dev.readiness.criteria.text.Lang;
import dev.readiness.report.writing.Style;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A broken pack for each rule, named like it, beside what its writer is told. After a change that is meant, {@code
 * -Dupdate.goldens=true} writes the expected texts anew: read every difference before committing it.
 */
class LintFixturesTest {
    private static final Path FOLDER = Path.of("src/test/resources/lint");
    private static final RuleSource RULES = new RuleBuilder(CompilerJars.ofClassPath());
    private static final boolean UPDATE = Boolean.getBoolean("update.goldens");

    /** Rules that can't be broken alone, each with the other that is broken along with it. */
    private static final Map<String, Set<String>> TOGETHER = Map.of();

    /** Each pack is read and looked at once: some have rules to compile. */
    private static final Map<String, Linted> LINTED = new ConcurrentHashMap<>();

    static List<String> rules() {
        return LintRule.all().stream().map(LintRule::id).toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_pack_breaks_its_rule_and_no_other(String rule) {
        Set<String> expected = new TreeSet<>(TOGETHER.getOrDefault(rule, Set.of()));
        expected.add(rule);
        Set<String> broken = lint(rule).stream()
                .flatMap(problem -> problem.code().rule().stream())
                .collect(Collectors.toSet());
        assertThat(broken).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void its_writer_is_told_what_is_wrong_where_and_what_to_write(String rule) throws IOException {
        String told = new LintText(Lang.ZH, Style.PLAIN).render(rubric(rule), lint(rule));
        Path golden = FOLDER.resolve(rule + ".expected");
        if (UPDATE) {
            Files.writeString(golden, told);
        }
        assertThat(told).isEqualTo(Files.readString(golden)).doesNotContainPattern("\\{\\d}");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_same_is_told_in_english(String rule) {
        String told = new LintText(Lang.EN, Style.PLAIN).render(rubric(rule), lint(rule));
        assertThat(told).contains("[" + rule + "]", "do: ").doesNotContainPattern("\\{\\d}|[，。；、]$");
    }

    @Test
    void there_is_no_pack_and_no_text_without_a_rule() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".expected", ""))
                            .distinct())
                    .containsExactlyInAnyOrderElementsOf(rules());
        }
    }

    @Test
    void every_rule_is_listed_with_its_weight() {
        assertThat(new LintText(Lang.ZH, Style.PLAIN).rules().lines()).hasSameSizeAs(LintRule.all());
        assertThat(new LintText(Lang.EN, Style.PLAIN).rules())
                .contains("number-gap", "error", "warning")
                .doesNotContainPattern("\\p{IsHan}");
    }

    private static List<Problem> lint(String rule) {
        return LINTED.computeIfAbsent(rule, Linted::of).problems();
    }

    private static Rubric rubric(String rule) {
        return LINTED.computeIfAbsent(rule, Linted::of).rubric();
    }

    /**
     * A pack and what is wrong with it.
     *
     * @param rubric what it holds: one that breaks a rule of lint can be read all the same
     */
    private record Linted(Rubric rubric, List<Problem> problems) {
        static Linted of(String rule) {
            Packs.Read read = Packs.with(List.of(FOLDER.resolve(rule)), false, RULES);
            assertThat(read.problems()).isEmpty();
            Rubric rubric = read.packs().find(rule).orElseThrow();
            return new Linted(rubric, new Linter(read.packs()).lint(rubric));
        }
    }
}
