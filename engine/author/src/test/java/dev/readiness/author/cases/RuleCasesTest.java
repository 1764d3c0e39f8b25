package dev.readiness.author.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.readiness.criteria.rubric.Rubric;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every case that ships holds. */
class RuleCasesTest {

    @TestFactory
    Stream<DynamicContainer> every_case_holds() {
        return ShippedCases.byFile().entrySet().stream()
                .map(file ->
                        dynamicContainer(file.getKey(), file.getValue().stream().map(RuleCasesTest::test)));
    }

    private static DynamicTest test(CaseResult result) {
        RuleCase ruleCase = result.ruleCase();
        return dynamicTest(
                ruleCase.sentence(),
                () -> assertThat(result.holds())
                        .as(
                                "%s %s: %s %s",
                                ruleCase.location(), ruleCase.sentence(), result.mismatches(), result.problems())
                        .isTrue());
    }

    @Test
    void every_pack_has_case_files_and_every_file_has_cases_of_that_pack() {
        assertThat(ShippedCases.rubrics()).isNotEmpty();
        for (Rubric rubric : ShippedCases.rubrics()) {
            assertThat(CaseFiles.of(rubric.id())).as("files of %s", rubric.id()).isNotEmpty();
            assertThat(ShippedCases.submissions(rubric))
                    .allSatisfy(
                            submission -> assertThat(submission.rubric().id()).isEqualTo(rubric.id()));
        }
        assertThat(ShippedCases.byFile())
                .allSatisfy((file, results) -> assertThat(results).as(file).isNotEmpty());
    }

    @Test
    void no_two_cases_of_a_file_share_a_sentence() {
        ShippedCases.byFile().forEach((file, results) -> {
            List<String> sentences =
                    results.stream().map(result -> result.ruleCase().sentence()).toList();
            assertThat(sentences).as(file).isNotEmpty().doesNotHaveDuplicates().doesNotContain("");
        });
    }
}
