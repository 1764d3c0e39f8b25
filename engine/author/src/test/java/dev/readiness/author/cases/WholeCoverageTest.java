package dev.readiness.author.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.text.Lang;
import dev.readiness.report.writing.Style;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Coverage tells what cases leave out of parts, of what grades ask of parts together, and of a rounded total. */
class WholeCoverageTest {
    @Test
    void a_part_that_no_case_lets_fail_is_named() {
        String text = without("parts-2024", sentence -> sentence.contains("没有演练") || sentence.contains("演练没有填"));
        assertThat(text).contains("小项 3 没有用例：第 2 部分不满足、第 2 部分未填报", "各部分 2/3");
    }

    @Test
    void a_part_that_is_there_from_the_start_asks_for_no_case() {
        assertThat(without("parts-2024", sentence -> sentence.contains("检查没有填")))
                .contains("小项 1 没有用例：第 2 部分未填报")
                .doesNotContain("第 3 部分");
    }

    @Test
    void what_a_grade_asks_of_parts_together_has_to_hold_and_to_fail() {
        assertThat(without("lines-2024", sentence -> sentence.contains("不合格")))
                .contains("没有用例分别成立和不成立的合计条件（together）：保证");
        assertThat(without("lines-2024", sentence -> false)).doesNotContain("together");
    }

    @Test
    void a_total_that_is_rounded_has_to_be_expected() {
        assertThat(without("rounded-2024", sentence -> !sentence.startsWith("样样") && !sentence.contains("封顶")))
                .contains("没有用例写明取整以后的总分（total）");
        assertThat(without("rounded-2024", sentence -> false)).doesNotContain("取整以后");
    }

    private static String without(String id, Predicate<String> left) {
        Rubric rubric = MechanismCases.PACKS.find(id).orElseThrow();
        List<CaseResult> results = MechanismCases.of(rubric).stream()
                .filter(result -> !left.test(result.ruleCase().sentence()))
                .toList();
        String text = new CaseText(Lang.ZH, Style.PLAIN).render(rubric, results);
        boolean full = CaseCoverage.of(rubric, results).isFull();
        assertThat(full)
                .as(text)
                .isEqualTo(results.size() == MechanismCases.of(rubric).size());
        return text;
    }
}
