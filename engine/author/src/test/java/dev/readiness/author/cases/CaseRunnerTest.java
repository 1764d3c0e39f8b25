package dev.readiness.author.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A case that proves nothing fails. */
class CaseRunnerTest {
    private static final String HEAD = """
            rubric: neimenggu-2023
            asOf: 2023-12-01
            base:
              群众满意度: 80
            cases:
            """;

    @Test
    void a_case_whose_expectation_comes_true_holds() {
        assertThat(result("- {case: 恰好80分, expect: {70: {outcome: MET, earned: 8}, 111: CLEAR}}")
                        .holds())
                .isTrue();
    }

    @Test
    void a_case_says_what_it_expected_and_what_came() {
        CaseResult result = result("- {case: 恰好80分, expect: {70: NOT_MET}}");
        assertThat(result.holds()).isFalse();
        assertThat(result.mismatches())
                .containsExactly(new RuleCase.Mismatch(
                        "70", new RuleCase.Expectation("NOT_MET", "", ""), new RuleCase.Expectation("MET", "8", "")));
    }

    @Test
    void other_points_than_expected_are_a_failure() {
        assertThat(result("- {case: 恰好80分, expect: {70: {outcome: MET, earned: 10}}}")
                        .holds())
                .isFalse();
    }

    @Test
    void a_case_that_expects_nothing_fails() {
        assertThat(result("- {case: 什么也不期望, expect: {}}").holds()).isFalse();
    }

    @Test
    void a_clause_that_the_rubric_does_not_have_is_a_failure() {
        assertThat(result("- {case: 没有这一小项, expect: {112: MET}}").holds()).isFalse();
    }

    @Test
    void a_reading_that_cannot_be_read_is_a_failure() {
        assertThat(result("- {case: 超出满分, given: {群众满意度: 101}, expect: {70: MET}}")
                        .holds())
                .isFalse();
    }

    @Test
    void an_expectation_under_something_else_than_a_number_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> result("- {case: 小项写成汉字, expect: {七十: MET, 111: CLEAR}}"))
                .withMessageContaining("七十");
    }

    @Test
    void dropping_what_the_base_does_not_have_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> result("- {case: 题名写错, without: [群众满意], expect: {111: CLEAR}}"))
                .withMessageContaining("群众满意");
    }

    private static CaseResult result(String ruleCase) {
        byte[] file = (HEAD + "  " + ruleCase + "\n").getBytes(StandardCharsets.UTF_8);
        List<CaseResult> results = new CaseRunner(ShippedCases.ASSESSOR).run("case.yaml", file);
        assertThat(results).hasSize(1);
        return results.get(0);
    }
}
