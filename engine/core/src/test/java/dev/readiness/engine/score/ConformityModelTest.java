package dev.readiness.engine.score;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.need.Attested;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Item;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.Tier;
import dev.readiness.criteria.rubric.Value;
import dev.readiness.criteria.submission.Exemption;
import dev.readiness.criteria.verdict.Reason;
import dev.readiness.criteria.verdict.TierScore;
import dev.readiness.criteria.verdict.Verdict;
import dev.readiness.criteria.verdict.Veto;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.Assessor;
import dev.readiness.engine.Flawless;
import dev.readiness.engine.referee.Altered;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The national standard of 2020: 5 veto, 17 key and 16 basic criteria. */
class ConformityModelTest {
    private static final Assessor ASSESSOR = new Assessor();
    private static final Rubric STANDARD =
            ASSESSOR.packs().find("national-2020").orElseThrow();
    private static final Flawless FLAWLESS = Flawless.of(STANDARD);
    private static final String SATISFACTION = "群众总体满意率";
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

    /** An honest no beside the figures is no veto and no lack of data: the criterion can't hold, whatever the target. */
    @Test
    void a_no_to_what_a_veto_criterion_wants_beside_its_figures_is_not_ready() {
        Flawless honest = FLAWLESS.with("食品安全事故按年列明附简介", NO);
        for (Flawless each : List.of(honest, honest.target("0"), honest.target("1"))) {
            Assessment assessment = each.assess(ASSESSOR);
            assertThat(assessment.advice().vetoes().get(0).state()).isEqualTo(Veto.State.CLEAR);
            assertThat(assessment.advice().ruling().reason()).isEqualTo(Reason.VETO_NOT_MET);
            assertThat(assessment.verdict()).isEqualTo(Verdict.NOT_READY);
            assertThat(assessment.advice().missing()).isEmpty();
        }
    }

    @Test
    void a_no_beside_figures_that_are_missing_is_not_ready_and_leaves_the_veto_unknown() {
        Assessment assessment = FLAWLESS.target("1")
                .with("满意度调查报告备齐", NO)
                .withoutId(STANDARD.indicator(SATISFACTION).orElseThrow().id())
                .assess(ASSESSOR);
        assertThat(assessment.advice().vetoes().get(1).state()).isEqualTo(Veto.State.UNKNOWN);
        assertThat(assessment.verdict()).isEqualTo(Verdict.NOT_READY);
    }

    @Test
    void a_veto_criterion_that_lacks_what_goes_with_its_figures_is_unknown() {
        String id = STANDARD.indicator("满意度调查报告备齐").orElseThrow().id();
        Assessment assessment = FLAWLESS.target("1").withoutId(id).assess(ASSESSOR);
        assertThat(assessment.advice().vetoes().get(1).state()).isEqualTo(Veto.State.UNKNOWN);
        assertThat(assessment.advice().ruling().reason()).isEqualTo(Reason.VETO_UNKNOWN);
    }

    @Test
    void figures_that_trip_a_veto_go_before_a_no_beside_them() {
        Value rate = new Value.Rate(Optional.of(Quantity.of("0.6")), Optional.empty());
        Assessment assessment = FLAWLESS.target("1")
                .with(SATISFACTION, rate)
                .with("满意度调查报告备齐", NO)
                .assess(ASSESSOR);
        assertThat(assessment.verdict()).isEqualTo(Verdict.VETOED);
    }

    @Test
    void a_criterion_that_applies_nowhere_leaves_its_tier_and_never_counts_as_met() {
        Item key = STANDARD.items().values().stream()
                .filter(item -> item.tier().equals(Optional.of(Tier.KEY)))
                .findFirst()
                .orElseThrow();
        Scorecard scorecard = exempting(FLAWLESS.target("1"), key.clauses()).scorecard();
        assertThat(scorecard.tiers()).contains(new TierScore(Tier.KEY, 16, 16, 16));
        assertThat(scorecard.earned()).isEqualTo(Quantity.of(37));
        assertThat(scorecard.applicableMaximum()).isEqualTo(Quantity.of(37));
        assertThat(scorecard.interval()).isEqualTo(new Interval(Quantity.of(37), Quantity.of(37)));
    }

    @Test
    void of_a_criterion_that_applies_in_part_the_rest_has_to_hold() {
        Item key = STANDARD.items().values().stream()
                .filter(item -> item.tier().equals(Optional.of(Tier.KEY)))
                .filter(item -> item.clauses().size() > 1)
                .filter(item -> !attested(item).isEmpty())
                .findFirst()
                .orElseThrow();
        String title = attested(key);
        List<Clause> others = key.clauses().stream()
                .filter(clause -> clause.requirements().stream()
                        .noneMatch(each -> each.indicator().title().zh().equals(title)))
                .toList();
        assertThat(exempting(FLAWLESS.target("1"), others).verdict()).isEqualTo(Verdict.READY);
        assertThat(exempting(FLAWLESS.target("1").with(title, NO), others)
                        .advice()
                        .ruling()
                        .reason())
                .isEqualTo(Reason.OUT_OF_REACH);
    }

    /** A clause that is open leaves its criterion possible, and one that fails does not, whatever else is open. */
    @Test
    void a_criterion_is_possible_until_one_of_its_clauses_fails() {
        Item key = STANDARD.items().values().stream()
                .filter(item -> item.tier().equals(Optional.of(Tier.KEY)))
                .filter(item -> item.clauses().stream()
                                .filter(clause -> !attested(clause).isEmpty())
                                .count()
                        > 1)
                .findFirst()
                .orElseThrow();
        List<String> titles = key.clauses().stream()
                .map(ConformityModelTest::attested)
                .filter(title -> !title.isEmpty())
                .toList();
        Flawless open = FLAWLESS.target("1")
                .withoutId(STANDARD.indicator(titles.get(0)).orElseThrow().id());
        assertThat(open.assess(ASSESSOR).scorecard().tiers()).contains(new TierScore(Tier.KEY, 17, 16, 17));
        assertThat(open.with(titles.get(1), NO).assess(ASSESSOR).scorecard().tiers())
                .contains(new TierScore(Tier.KEY, 17, 16, 16));
    }

    private static Assessment exempting(Flawless flawless, List<Clause> clauses) {
        SortedMap<Integer, Exemption> exemptions = new TreeMap<>();
        clauses.forEach(clause -> exemptions.put(
                clause.number(), new Exemption(clause.number(), "none here", new Location("flawless.yaml", 1, 1))));
        return ASSESSOR.assess(new Altered(flawless.submission()).exemptions(exemptions), Optional.empty(), List.of());
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
        return attested(requirements(item));
    }

    private static String attested(Clause clause) {
        return attested(clause.requirements().stream());
    }

    /** The title of an attested indicator of {@code requirements} that only one criterion asks for. */
    private static String attested(Stream<Requirement> requirements) {
        return requirements
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
