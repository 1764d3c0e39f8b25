package dev.readiness.engine.score;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.verdict.Verdict;
import dev.readiness.engine.Assessed;
import dev.readiness.engine.Assessment;
import org.junit.jupiter.api.Test;

/** A checklist counts clauses: 63 in the district's campaign, one of whose requirements names a figure. */
class ChecklistModelTest {
    private static final String CAMPAIGN = """
            rubric: longting-2022
            region: somewhere
            asOf: 2023-06-30
            """;

    @Test
    void nothing_filled_in_is_nothing_met_and_everything_possible() {
        Scorecard scorecard = Assessed.of(CAMPAIGN + "indicators: {}").scorecard();
        assertThat(scorecard.earned()).isEqualTo(Quantity.ZERO);
        assertThat(scorecard.applicableMaximum()).isEqualTo(Quantity.of(63));
        assertThat(scorecard.interval()).isEqualTo(new Interval(Quantity.ZERO, Quantity.of(63)));
        assertThat(scorecard.targets()).contains(new Targets(5, 0, 5, 0));
    }

    @Test
    void a_quantified_target_counts_from_its_floor_on_whatever_the_aim() {
        assertThat(targets("90%")).isEqualTo(new Targets(5, 1, 4, 0));
        assertThat(targets("89.99%")).isEqualTo(new Targets(5, 0, 4, 0));
        assertThat(targets("100%")).isEqualTo(new Targets(5, 1, 4, 0));
    }

    private static Targets targets(String coverage) {
        return Assessed.of(CAMPAIGN + "indicators: {学校食堂抽检覆盖率: " + coverage + "}")
                .scorecard()
                .targets()
                .orElseThrow();
    }

    @Test
    void a_clause_counts_only_once_all_it_asks_for_is_met() {
        String three = "党政同责实施意见全面落实: 是, 食品安全激励约束制度制修订: 是, 食品安全责任追究制度制修订: 是";
        assertThat(met(three)).isEqualTo(Quantity.ZERO);
        assertThat(met(three + ", 三级党政同责责任体系健全: 否")).isEqualTo(Quantity.ZERO);
        assertThat(met(three + ", 三级党政同责责任体系健全: 是")).isEqualTo(Quantity.ONE);
    }

    private static Quantity met(String readings) {
        return Assessed.of(CAMPAIGN + "indicators: {" + readings + "}")
                .scorecard()
                .earned();
    }

    @Test
    void a_target_may_be_a_share_of_the_clauses() {
        Assessment assessment = Assessed.of(CAMPAIGN + "target: 50%\nindicators: {}");
        assertThat(assessment.submission().target()).contains(Quantity.of("31.5"));
        assertThat(assessment.verdict()).isEqualTo(Verdict.UNDECIDED);
    }
}
