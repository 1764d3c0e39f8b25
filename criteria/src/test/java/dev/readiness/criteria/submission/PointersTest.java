package dev.readiness.criteria.submission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.problem.DeclarationProblem;
import dev.readiness.criteria.problem.DocumentProblem;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.ProblemCode;
import dev.readiness.criteria.problem.SubmissionProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A problem says which value of its document it is about, as a JSON pointer, and of which indicator. */
class PointersTest {
    private static Problem problem(String text, ProblemCode code) {
        ReadSubmission read = Samples.yaml(text);
        return read.problems().stream()
                .filter(problem -> problem.code() == code)
                .findFirst()
                .orElseThrow(() -> new AssertionError(read.problems()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    '{群众满意度: 高}'                        | NOT_A_NUMBER  | /indicators/群众满意度            | public-satisfaction
                    '{群众满意度: {value: 高}}'               | NOT_A_NUMBER  | /indicators/群众满意度/value      | public-satisfaction
                    '{public-satisfaction: 高}'               | NOT_A_NUMBER  | /indicators/public-satisfaction  | public-satisfaction
                    '{无人知晓: 1}'                           | STRANGE_INDICATOR | /indicators/无人知晓            | ''
                    '{a/b~c: 1}'                              | STRANGE_INDICATOR | /indicators/a~1b~0c             | ''
                    """)
    void a_value_is_named_by_the_keys_that_lead_to_it(
            String indicators, String code, String pointer, String indicator) {
        Problem problem = problem(
                Samples.HEAD + "indicators: " + indicators + "\n",
                ProblemCode.of(code).orElseThrow());
        assertThat(problem.pointer()).isEqualTo(pointer);
        assertThat(problem.indicator().orElse("")).isEqualTo(indicator);
    }

    @Test
    void an_entry_of_a_list_is_named_by_its_place() {
        Problem problem = problem(
                Samples.HEAD + "notApplicable: [{clause: 19, reason: 无}, {clause: 999, reason: 无}]\nindicators: {}\n",
                DeclarationProblem.UNKNOWN_CLAUSE);
        assertThat(problem.pointer()).isEqualTo("/notApplicable/1/clause");
        assertThat(problem.indicator()).isEmpty();
    }

    @Test
    void an_indicator_that_somebody_forgot_to_indent_is_known_all_the_same() {
        Problem problem = problem(Samples.HEAD + "indicators: {}\n群众满意度: 86\n", SubmissionProblem.INDICATORS_OUTSIDE);
        assertThat(problem.pointer()).isEqualTo("/群众满意度");
        assertThat(problem.indicator()).contains("public-satisfaction");
    }

    @Test
    void a_key_that_lacks_is_a_matter_of_the_whole() {
        Problem problem =
                problem("rubric: neimenggu-2023\nasOf: 2023-12-01\nindicators: {}\n", DocumentProblem.KEY_MISSING);
        assertThat(problem.pointer()).isEmpty();
        Problem reason = problem(
                Samples.HEAD + "notApplicable: [{clause: 19}]\nindicators: {}\n",
                DeclarationProblem.EXEMPTION_WITHOUT_REASON);
        assertThat(reason.pointer()).isEqualTo("/notApplicable/0");
    }
}
