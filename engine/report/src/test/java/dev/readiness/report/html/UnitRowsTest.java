package dev.readiness.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.rubric.Model;
import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.Assessment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table by unit and the table by dimension count the same thing. */
class UnitRowsTest {
    private static final Assessment HALF_DONE = Assessed.of("""
            rubric: neimenggu-2023
            region: 甲旗
            asOf: 2023-06-01
            indicators:
              食品安全监管人员培训覆盖率: 100%
              监管人员每人年度最低培训学时: {2022: 42}
            """);

    @Test
    void what_is_not_due_yet_is_open_in_both() {
        UnitRows units = UnitRows.of(Subject.of(HALF_DONE, Lang.ZH)).orElseThrow();
        DimensionRow.Bar all = DimensionRow.total(HALF_DONE.scorecard().dimensions());
        assertThat(units.total()).isEqualTo(new UnitRows.Sums(all.open(), all.lost()));
        assertThat(units.rows().get(0).clauses())
                .extracting(clause -> clause.badge().kind())
                .contains("PENDING", "MISSING");
    }

    @ParameterizedTest
    @MethodSource("dev.readiness.report.html.Assessed#rubrics")
    void sums_are_those_of_the_dimensions(String rubric) {
        Assessment assessment = Assessed.empty(rubric);
        UnitRows units = UnitRows.of(Subject.of(assessment, Lang.ZH)).orElseThrow();
        DimensionRow.Bar all = DimensionRow.total(assessment.scorecard().dimensions());
        if (assessment.submission().rubric().identity().model() == Model.CONFORMITY) {
            assertThat(units.scope()).singleElement().asString().contains(all.open());
        } else {
            assertThat(units.total()).isEqualTo(new UnitRows.Sums(all.open(), all.lost()));
            assertThat(units.balance()).isEmpty();
        }
    }
}
