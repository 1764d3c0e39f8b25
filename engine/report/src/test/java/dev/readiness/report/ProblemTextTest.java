package dev.readiness.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.ValueProblem;
import dev.readiness.criteria.text.Lang;
import dev.readiness.report.text.ProblemText;
import dev.readiness.report.writing.Style;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A problem as a clerk reads it. */
class ProblemTextTest {
    private final ProblemText text = new ProblemText(Lang.ZH, Style.PLAIN);

    @Test
    void the_caret_stands_below_the_character_whatever_is_before_it() {
        assertThat(caretColumn("  监督抽检完成率: 0.98", 12)).isEqualTo(4 + Columns.width("  监督抽检完成率: "));
        assertThat(caretColumn("abc: 1", 6)).isEqualTo(4 + 5);
        assertThat(caretColumn("\tx: 1", 2)).isEqualTo(4 + 1);
    }

    @Test
    void a_character_outside_the_basic_plane_counts_once() {
        assertThat(caretColumn("\uD842\uDFB7\uD842\uDFB7: x", 5)).isEqualTo(4 + 6);
    }

    @Test
    void a_column_beyond_the_line_is_put_at_its_end() {
        assertThat(caretColumn("abc", 99)).isEqualTo(4 + 3);
    }

    @Test
    void an_input_cannot_steer_the_terminal() {
        String shown = text.render(problem("\u001B[2Jx: 1", 1));
        assertThat(shown).doesNotContain("\u001B").contains("?[2Jx: 1");
    }

    @Test
    void a_file_without_a_line_has_no_caret() {
        assertThat(text.render(problem("", 1))).doesNotContain("^").contains("甲.yaml:3:1", "改法：");
    }

    @Test
    void a_cell_is_shown_without_a_caret() {
        Location cell = new Location("甲.xlsx", "填报", 17, 4);
        Problem problem = new Problem(ValueProblem.NEGATIVE, cell, "-1", List.of("-1", "x", "y"));
        assertThat(text.render(problem)).contains("甲.xlsx:填报!D17", "    -1\n").doesNotContain("^");
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void the_count_closes_the_list(Lang lang) {
        String shown = new ProblemText(lang, Style.PLAIN).render(List.of(problem("x", 1), problem("y", 1)));
        assertThat(shown.lines().reduce((a, b) -> b).orElseThrow())
                .contains("2")
                .contains("0");
    }

    @Test
    void colour_is_only_put_on_when_asked_for() {
        assertThat(new ProblemText(Lang.ZH, Style.ANSI).render(problem("x", 1))).contains("\u001B[31m");
        assertThat(text.render(problem("x", 1))).doesNotContain("\u001B");
    }

    private int caretColumn(String line, int column) {
        return text.render(problem(line, column))
                .lines()
                .filter(shown -> shown.strip().equals("^"))
                .findFirst()
                .orElseThrow()
                .indexOf('^');
    }

    private static Problem problem(String line, int column) {
        return new Problem(ValueProblem.NEGATIVE, new Location("甲.yaml", 3, column), line, List.of("-1", "x", "y"));
    }
}
