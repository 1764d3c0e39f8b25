package dev.readiness.author.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.criteria.text.Lang;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lint finds nothing in any rubric that ships. */
class ShippedRubricsTest {
    private static final Packs PACKS = new Packs();

    static List<String> rubrics() {
        assertThat(PACKS.ids()).isNotEmpty();
        return PACKS.ids();
    }

    @ParameterizedTest
    @MethodSource("rubrics")
    void lint_finds_nothing(String id) {
        assertThat(new Linter(PACKS).lint(PACKS.find(id).orElseThrow()))
                .map(problem -> problem.location() + " " + problem.code() + " " + problem.message(Lang.EN))
                .isEmpty();
    }
}
