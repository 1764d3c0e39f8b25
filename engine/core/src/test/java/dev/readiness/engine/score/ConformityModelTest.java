package dev.readiness.engine.score;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.need.Attested;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Item;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.Tier;
import dev.readiness.criteria.rubric.Value;
import dev.readiness.criteria.verdict.Reason;
import dev.readiness.criteria.verdict.TierScore;
import dev.readiness.criteria.verdict.Verdict;
import dev.readiness.criteria.verdict.Veto;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.Assessor;
import dev.readiness.engine.Flawless;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The national standard of 2020: 5 veto, 17 key and 16 basic criteria. */
class ConformityModelTest {
    private static final Assessor ASSESSOR = new Assessor();
    private static final Rubric STANDARD =
            ASSESSOR.packs().find("national-2020").orElseThrow();
    private static final Flawless FLAWLESS = Flawless.of(STANDARD);
    private static final String SATISFACTION = "全市及各县最低群众满意率";
    private static final Value NO = new Value.Attestation(false);

    @Test
    void the_tiers_are_counted_apart() {
        assertThat(FLAWLESS.assess(ASSESSOR).scorecard().tiers())
                .containsExactly(
                        new TierScore(Tier.VETO, 5, 5, 5),
                        new TierScore(Tier.KEY, 17, 17, 17),
                        new TierScore(Tier.BASIC, 16, 16, 16));
    }

    @Test
    void without_a_pass_rule_of_the_users_own_there_is_no_verdict() {
        assertThat(FLAWLESS.assess(ASSESSOR).advice().ruling().reason()).isEqualTo(Reason.NO_TARGET);
    }

    @Test
    void a_figure_below_a_veto_line_trips_the_veto_and_the_line_itself_does_not() {
        assertThat(satisfied("0.6999").verdict()).isEqualTo(Verdict.VETOED);
        assertThat(satisfied("0.7").verdict()).isEqualTo(Verdict.READY);
    }

    private static Assessment satisfied(String share) {
        Value rate = new Value.Rate(Optional.of(Quantity.of(share)), Optional.empty());
        return FLAWLESS.target("1").with(SATISFACTION, rate).assess(ASSESSOR);
    }

    @Test
    void what_only_has_to_be_supplied_along_with_a_veto_s_figures_leaves_it_unknown() {
        Assessment assessment = FLAWLESS.target("1").with("食品安全事故按年列明附简介", NO).assess(ASSESSOR);
        assertThat(assessment.advice().vetoes().get(0).state()).isEqualTo(Veto.State.UNKNOWN);
        assertThat(assessment.verdict()).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void one_key_criterion_that_fails_is_one_too_many() {
        Assessment assessment =
                FLAWLESS.target("0").with(attested(Tier.KEY), NO).assess(ASSESSOR);
        assertThat(assessment.scorecard().tiers()).contains(new TierScore(Tier.KEY, 17, 16, 16));
        assertThat(assessment.advice().ruling().reason()).isEqualTo(Reason.OUT_OF_REACH);
    }

    @Test
    void a_key_criterion_that_lacks_data_may_still_hold() {
        String id = STANDARD.indicator(attested(Tier.KEY)).orElseThrow().id();
        Assessment assessment = FLAWLESS.target("0").withoutId(id).assess(ASSESSOR);
        assertThat(assessment.scorecard().tiers()).contains(new TierScore(Tier.KEY, 17, 16, 17));
        assertThat(assessment.advice().ruling().reason()).isEqualTo(Reason.DEPENDS_ON_MISSING);
    }

    /** 15 of 16 basic criteria are 93.75 %. */
    @Test
    void of_the_basic_criteria_the_target_share_has_to_hold() {
        Flawless one = FLAWLESS.with(attested(Tier.BASIC), NO);
        assertThat(one.target("0.9375").assess(ASSESSOR).verdict()).isEqualTo(Verdict.READY);
        assertThat(one.target("0.9376").assess(ASSESSOR).verdict()).isEqualTo(Verdict.NOT_READY);
    }

    @Test
    void campaigns_and_goals_stand_beside_the_criteria() {
        Item campaign = STANDARD.items().get(39);
        assertThat(campaign.tier()).isEmpty();
        Assessment assessment =
                FLAWLESS.target("1").with(attested(campaign), NO).assess(ASSESSOR);
        assertThat(assessment.verdict()).isEqualTo(Verdict.READY);
        assertThat(assessment.advice().lost()).isNotEmpty();
    }

    /** An attested indicator that only one criterion of {@code tier} asks for. */
    private static String attested(Tier tier) {
        return STANDARD.items().values().stream()
                .filter(item -> item.tier().equals(Optional.of(tier)))
                .map(ConformityModelTest::attested)
                .filter(title -> !title.isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static String attested(Item item) {
        return requirements(item)
                .filter(Attested.class::isInstance)
                .map(requirement -> requirement.indicator())
                .filter(indicator -> STANDARD.items().values().stream()
                                .filter(other -> requirements(other)
                                        .anyMatch(requirement ->
                                                requirement.indicator().equals(indicator)))
                                .count()
                        == 1)
                .map(indicator -> indicator.title().zh())
                .findFirst()
                .orElse("");
    }

    private static Stream<Requirement> requirements(Item item) {
        return item.clauses().stream().flatMap(clause -> clause.requirements().stream());
    }
}
