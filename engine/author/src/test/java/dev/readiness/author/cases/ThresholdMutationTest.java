package dev.readiness.author.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.readiness.criteria.rubric.MutatedRubric;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.submission.Submission;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** If any number of a rubric were off by one unit, a case of the clause would fail. */
class ThresholdMutationTest {

    /** @param after what the rubric would ask instead of {@code before} */
    private record Slip(Rubric rubric, Requirement before, Requirement after) {
        @Override
        public String toString() {
            return rubric.id() + " clause " + before.clause() + " "
                    + before.indicator().title().zh() + " " + Mutants.number(before) + " → " + Mutants.number(after);
        }
    }

    @TestFactory
    Stream<DynamicTest> a_case_fails_when_a_threshold_slips_by_one_unit() {
        return slips().map(slip -> dynamicTest(
                slip.toString(),
                () -> assertThat(isNoticed(slip)).as("%s is noticed", slip).isTrue()));
    }

    @Test
    void every_rubric_has_thresholds_that_can_slip() {
        assertThat(ShippedCases.rubrics()).isNotEmpty();
        assertThat(slips().map(Slip::rubric).distinct()).containsExactlyElementsOf(ShippedCases.rubrics());
    }

    @Test
    void no_case_fails_when_nothing_slips() {
        for (Rubric rubric : ShippedCases.rubrics()) {
            Requirement any = requirements(rubric).findFirst().orElseThrow();
            assertThat(isNoticed(new Slip(rubric, any, any))).isFalse();
        }
    }

    private static Stream<Slip> slips() {
        return ShippedCases.rubrics().stream()
                .flatMap(rubric -> requirements(rubric)
                        .flatMap(before -> Mutants.of(before).map(after -> new Slip(rubric, before, after))));
    }

    private static Stream<Requirement> requirements(Rubric rubric) {
        return rubric.clauses().values().stream().flatMap(clause -> clause.requirements().stream());
    }

    private static boolean isNoticed(Slip slip) {
        Rubric mutated = MutatedRubric.of(slip.rubric(), slip.before(), slip.after());
        return ShippedCases.of(slip.rubric()).stream()
                .filter(result ->
                        result.ruleCase().expected().containsKey(slip.before().clause()))
                .anyMatch(result -> fails(result, mutated));
    }

    private static boolean fails(CaseResult result, Rubric mutated) {
        Submission was = result.assessment().orElseThrow().submission();
        Submission now = new Submission(
                mutated,
                was.region(),
                was.asOf(),
                was.asOfAssumed(),
                was.target(),
                Optional.empty(),
                was.exemptions(),
                Map.of(),
                was.electives(),
                was.readings(),
                was.blanks(),
                was.settings(),
                was.tasks(),
                was.note(),
                was.insertion(),
                was.input());
        return !result.ruleCase()
                .mismatches(ShippedCases.ASSESSOR.assess(now, Optional.empty(), List.of()))
                .isEmpty();
    }
}
