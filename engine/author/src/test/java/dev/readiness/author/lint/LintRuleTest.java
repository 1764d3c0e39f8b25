package dev.readiness.author.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.problem.LintProblem;
import dev.readiness.criteria.text.Lang;
import dev.readiness.criteria.text.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules are found by themselves, each with a code and its words. */
class LintRuleTest {
    @Test
    void every_rule_has_a_name_and_a_code_of_its_own() {
        assertThat(LintRule.all()).isNotEmpty();
        assertThat(LintRule.all())
                .extracting(LintRule::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"));
    }

    @Test
    void every_code_of_lint_has_its_rule() {
        assertThat(LintRule.all()).extracting(LintRule::code).containsExactlyInAnyOrder(LintProblem.values());
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void every_rule_says_what_it_asks_for(Lang lang) {
        assertThat(Wording.of(LintRule.class, "lint", lang).keys())
                .containsExactlyInAnyOrderElementsOf(
                        LintRule.all().stream().map(LintRule::id).toList());
        assertThat(LintRule.all())
                .allSatisfy(rule -> assertThat(rule.asks(lang))
                        .isNotBlank()
                        .matches(text -> text.matches(".*\\p{IsHan}.*") == (lang == Lang.ZH)));
    }

    @Test
    void the_readme_of_the_rubrics_tells_every_rule() throws IOException {
        String told = Files.readString(Path.of("../../criteria/README.md"));
        assertThat(told.lines().filter(line -> line.matches("\\| `[a-z-]+` \\| (error|warning) \\|.*")))
                .containsExactlyElementsOf(LintRule.all().stream()
                        .map(rule -> "| `%s` | %s | %s |"
                                .formatted(
                                        rule.id(), rule.severity().name().toLowerCase(Locale.ROOT), rule.asks(Lang.EN)))
                        .toList());
    }
}
