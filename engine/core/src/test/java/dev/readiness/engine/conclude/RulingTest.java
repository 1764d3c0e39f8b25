package dev.readiness.engine.conclude;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Assumption;
import dev.readiness.criteria.rubric.Policies;
import dev.readiness.criteria.rubric.Value;
import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.criteria.verdict.Conclusion;
import dev.readiness.criteria.verdict.Reason;
import dev.readiness.criteria.verdict.Verdict;
import dev.readiness.criteria.verdict.Veto;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.Assessor;
import dev.readiness.engine.Flawless;
import dev.readiness.engine.referee.Altered;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What could not be judged makes the verdict open only where it makes a difference, and the ruling says what settles it. */
class RulingTest {
    private static final Assessor ASSESSOR = new Assessor();
    private static final Flawless REGION =
            Flawless.of(new Packs().find("neimenggu-2023").orElseThrow());
    private static final Flawless CITY =
            Flawless.of(new Packs().find("national-2020").orElseThrow());
    private static final Value EMPTY =
            new Value.Rate(Optional.empty(), Optional.of(new Value.Fraction(Quantity.ZERO, Quantity.ZERO)));

    @Test
    void an_empty_rate_below_the_target_s_distance_decides_nothing() {
        Flawless region = REGION.with("监督抽检完成率", EMPTY);
        assertThat(ruling(region.target("129")).reason()).isEqualTo(Reason.REACHED);
        assertThat(ruling(region.target("130.5")).reason()).isEqualTo(Reason.OUT_OF_REACH);
        assertThat(ruling(region.target("130.5")).notJudged()).isEqualTo(NotJudged.NOTHING);
    }

    @Test
    void an_empty_rate_that_decides_is_named_with_the_assumption_that_settles_it() {
        Ruling ruling = ruling(REGION.with("监督抽检完成率", EMPTY).target("130"));
        assertThat(ruling.reason()).isEqualTo(Reason.NOT_JUDGED);
        assertThat(ruling.rule()).isEqualTo("verdict.not-judged");
        assertThat(ruling.notJudged().numbers()).containsExactly(28);
        assertThat(ruling.notJudged().assumptions()).extracting(Assumption::id).containsExactly("emptyRate");
        assertThat(ruling.conditions())
                .extracting(Conclusion.Condition::rule)
                .containsExactly("target.within-the-interval");
    }

    @Test
    void what_did_not_arise_is_met_or_left_as_the_rubric_says_and_open_only_where_the_user_takes_it_so() {
        Flawless region = REGION.with("不合格食品核查处置率", EMPTY).target("130");
        assertThat(ruling(region).reason()).isEqualTo(Reason.REACHED);
        Submission open = new Altered(region.submission())
                .settings(region.submission().settings().with(Policies.NothingArose.OPEN));
        Ruling ruling =
                ASSESSOR.assess(open, Optional.empty(), List.of()).advice().ruling();
        assertThat(ruling.reason()).isEqualTo(Reason.NOT_JUDGED);
        assertThat(ruling.notJudged().numbers()).containsExactly(28);
        assertThat(ruling.notJudged().assumptions()).extracting(Assumption::id).containsExactly("nothingArose");
    }

    @Test
    void a_survey_that_asked_nobody_is_settled_by_no_assumption() {
        Ruling ruling = ruling(REGION.with("创建知晓率", EMPTY).target("130"));
        assertThat(ruling.reason()).isEqualTo(Reason.NOT_JUDGED);
        assertThat(ruling.notJudged()).isEqualTo(new NotJudged(List.of(71), List.of("71"), List.of()));
    }

    @Test
    void what_is_missing_is_named_where_everything_was_judged() {
        String id = REGION.rubric().indicator("监督抽检完成率").orElseThrow().id();
        Ruling ruling = ruling(REGION.withoutId(id).target("130"));
        assertThat(ruling.reason()).isEqualTo(Reason.DEPENDS_ON_MISSING);
        assertThat(ruling.notJudged()).isEqualTo(NotJudged.NOTHING);
    }

    @Test
    void an_error_in_an_elective_that_was_not_chosen_is_none_of_the_verdict_s() {
        String missing = REGION.rubric().indicator("监督抽检完成率").orElseThrow().id();
        Flawless region = REGION.target("130").withoutId(missing).with("学校供餐互联网明厨亮灶覆盖率", EMPTY);
        assertThat(electing(region, 29, 30, 31, 33).reason()).isEqualTo(Reason.DEPENDS_ON_MISSING);
        assertThat(electing(region, 29, 30, 31, 32).reason()).isEqualTo(Reason.NOT_JUDGED);
        assertThat(electing(region, 29, 30, 31, 32).notJudged().numbers()).containsExactly(95);
    }

    @Test
    void an_error_beside_the_criteria_is_none_of_the_verdict_s() {
        String missing = CITY.rubric()
                .items()
                .get(6)
                .clauses()
                .get(0)
                .requirements()
                .get(0)
                .indicator()
                .id();
        Flawless city = CITY.with("学校明厨亮灶完成率", EMPTY);
        assertThat(ruling(city.target("1")).reason()).isEqualTo(Reason.REACHED);
        assertThat(ruling(city.target("1").withoutId(missing)).reason()).isEqualTo(Reason.DEPENDS_ON_MISSING);
    }

    private static Ruling electing(Flawless flawless, Integer... items) {
        return ASSESSOR.assess(
                        new Altered(flawless.submission()).electives(Optional.of(List.of(items))),
                        Optional.empty(),
                        List.of())
                .advice()
                .ruling();
    }

    @Test
    void an_error_in_a_veto_leaves_it_unknown_and_is_named() {
        Assessment assessment = CITY.with("群众总体满意率", EMPTY).target("0").assess(ASSESSOR);
        assertThat(assessment.advice().vetoes().get(1).state()).isEqualTo(Veto.State.UNKNOWN);
        assertThat(assessment.advice().vetoes().get(1).rule()).isEqualTo("tier.veto-figures-unknown");
        assertThat(assessment.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(assessment.advice().ruling().reason()).isEqualTo(Reason.VETO_UNKNOWN);
        assertThat(assessment.advice().ruling().notJudged().numbers()).containsExactly(2);
        assertThat(assessment.advice().ruling().notJudged().assumptions())
                .extracting(Assumption::id)
                .containsExactly("emptyRate");
    }

    private static Ruling ruling(Flawless flawless) {
        return flawless.assess(ASSESSOR).advice().ruling();
    }
}
