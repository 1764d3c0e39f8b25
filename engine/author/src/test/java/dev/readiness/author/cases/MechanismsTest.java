package dev.readiness.author.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.rubric.Rubric;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of each way of giving points hold, and try everything that is due. */
class MechanismsTest {
    static Stream<Named<Rubric>> rubrics() {
        return MechanismCases.rubrics().stream().map(rubric -> Named.of(rubric.id(), rubric));
    }

    @Test
    void every_folder_can_be_read() {
        assertThat(MechanismCases.PACKS.ids())
                .contains(
                        "bands-2024",
                        "pro-rata-2024",
                        "deduct-2024",
                        "groups-2024",
                        "derived-2024",
                        "levels-2024",
                        "rungs-2024",
                        "parts-2024",
                        "lines-2024",
                        "rounded-2024");
    }

    @ParameterizedTest
    @MethodSource("rubrics")
    void every_case_holds(Rubric rubric) {
        List<CaseResult> results = MechanismCases.of(rubric);
        assertThat(results).isNotEmpty().allSatisfy(result -> {
            assertThat(result.assessment())
                    .as("%s %s", result.ruleCase().sentence(), result.problems())
                    .isPresent();
            assertThat(result.mismatches()).as(result.ruleCase().sentence()).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("rubrics")
    void every_clause_is_tried_in_every_way_that_is_due(Rubric rubric) {
        assertThat(CaseCoverage.of(rubric, MechanismCases.of(rubric)).untried())
                .map(clause -> clause.clause().number() + " " + clause.untried())
                .isEmpty();
    }
}
