package dev.readiness.author.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.rubric.Rubric;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases that ship try everything of every clause, and coverage tells when they do not. */
class CaseCoverageTest {
    private static final Rubric RUBRIC =
            ShippedCases.ASSESSOR.packs().find("neimenggu-2023").orElseThrow();
    private static final int SATISFACTION = 70;

    static Stream<Named<Rubric>> rubrics() {
        return ShippedCases.rubrics().stream().map(rubric -> Named.of(rubric.id(), rubric));
    }

    @ParameterizedTest
    @MethodSource("rubrics")
    void every_clause_is_tried_in_every_way_that_is_due(Rubric rubric) {
        CaseCoverage coverage = CaseCoverage.of(rubric, ShippedCases.of(rubric));
        assertThat(coverage.clauses()).hasSameSizeAs(rubric.clauses().keySet()).isNotEmpty();
        assertThat(coverage.untried())
                .map(clause -> clause.clause().number() + " " + clause.untried())
                .isEmpty();
        assertThat(coverage.isFull()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Trial.class)
    void every_way_is_due_in_some_rubric(Trial trial) {
        boolean shipped = ShippedCases.rubrics().stream()
                .anyMatch(rubric ->
                        CaseCoverage.of(rubric, ShippedCases.of(rubric)).due(trial) > 0);
        boolean samples = MechanismCases.rubrics().stream()
                .anyMatch(rubric ->
                        CaseCoverage.of(rubric, MechanismCases.of(rubric)).due(trial) > 0);
        assertThat(shipped || samples).isTrue();
    }

    @Test
    void without_cases_all_that_is_due_is_untried() {
        CaseCoverage coverage = CaseCoverage.of(RUBRIC, List.of());
        assertThat(coverage.isFull()).isFalse();
        assertThat(coverage.due(Trial.MET)).isEqualTo(RUBRIC.clauses().size());
        assertThat(coverage.tried(Trial.MET)).isZero();
        assertThat(of(coverage).untried())
                .containsExactly(Trial.MET, Trial.NOT_MET, Trial.AT_THRESHOLD, Trial.BESIDE_THRESHOLD, Trial.MISSING);
    }

    @Test
    void a_figure_at_its_threshold_tries_that_and_nothing_beside_it() {
        assertThat(satisfaction("80", "MET").untried())
                .containsExactly(Trial.NOT_MET, Trial.BESIDE_THRESHOLD, Trial.MISSING);
    }

    @Test
    void beside_its_threshold_means_a_small_step_below_and_above() {
        CaseResult below = result("79.99", "NOT_MET");
        CaseResult above = result("80.01", "MET");
        CaseResult far = result("81", "MET");
        assertThat(coverage(below, far).untried()).contains(Trial.BESIDE_THRESHOLD);
        assertThat(coverage(below, above).untried()).containsExactly(Trial.AT_THRESHOLD, Trial.MISSING);
    }

    @Test
    void a_case_that_expects_nothing_of_a_clause_does_not_try_it() {
        CaseResult other = run("- {case: 另一小项, given: {群众满意度: 80}, expect: {111: CLEAR}}");
        assertThat(coverage(other).tried()).isEmpty();
    }

    private static ClauseCoverage satisfaction(String figure, String outcome) {
        return coverage(result(figure, outcome));
    }

    private static ClauseCoverage coverage(CaseResult... results) {
        return of(CaseCoverage.of(RUBRIC, List.of(results)));
    }

    private static ClauseCoverage of(CaseCoverage coverage) {
        return coverage.clauses().stream()
                .filter(clause -> clause.clause().number() == SATISFACTION)
                .findFirst()
                .orElseThrow();
    }

    private static CaseResult result(String figure, String outcome) {
        return run("- {case: 满意度, given: {群众满意度: " + figure + "}, expect: {70: " + outcome + "}}");
    }

    private static CaseResult run(String ruleCase) {
        String file = "rubric: neimenggu-2023\nasOf: 2023-12-01\ncases:\n  " + ruleCase + "\n";
        List<CaseResult> results =
                new CaseRunner(ShippedCases.ASSESSOR).run("case.yaml", file.getBytes(StandardCharsets.UTF_8));
        assertThat(results).hasSize(1).allMatch(CaseResult::holds);
        return results.get(0);
    }
}
