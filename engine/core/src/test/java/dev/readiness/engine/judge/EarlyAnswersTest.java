package dev.readiness.engine.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.answer.Answer;
import dev.readiness.criteria.answer.Asked;
import dev.readiness.criteria.answer.Finding;
import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.answer.Window;
import dev.readiness.criteria.need.Absent;
import dev.readiness.criteria.need.AtLeast;
import dev.readiness.criteria.need.AtMost;
import dev.readiness.criteria.need.Attested;
import dev.readiness.criteria.need.Occurs;
import dev.readiness.criteria.need.ProRata;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.About;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.rubric.Policies;
import dev.readiness.criteria.rubric.Policies.RunningYear;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the rules say of an answer whose last day is still to come, and of the same answer once it has come. */
class EarlyAnswersTest {
    private static final RuleBase RULES = RuleBase.ofAnswers("neimenggu-2023");
    private static final int YEAR = 2023;

    @Test
    void a_no_before_its_day_is_pending_and_afterwards_a_no() {
        assertThat(outcome(new Attested.Given(early(IndicatorKind.ATTESTED), false)))
                .isEqualTo(Outcome.PENDING);
        assertThat(outcome(new Attested.Given(due(IndicatorKind.ATTESTED), false)))
                .isEqualTo(Outcome.NOT_MET);
        assertThat(outcome(new Attested.Given(early(IndicatorKind.ATTESTED), true)))
                .isEqualTo(Outcome.MET);
    }

    @Test
    void nothing_is_missing_before_its_day() {
        assertThat(outcome(new Answer.NoAnswer(early(IndicatorKind.COUNT)))).isEqualTo(Outcome.PENDING);
        assertThat(outcome(new Answer.NoAnswer(due(IndicatorKind.COUNT)))).isEqualTo(Outcome.MISSING);
    }

    @Test
    void a_floor_that_is_not_reached_yet_still_may_be() {
        assertThat(outcome(floor(early(IndicatorKind.COUNT), 1))).isEqualTo(Outcome.PENDING);
        assertThat(outcome(floor(due(IndicatorKind.COUNT), 1))).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void a_count_that_reached_its_floor_keeps_it_while_a_rate_may_fall_again() {
        assertThat(outcome(floor(running(IndicatorKind.COUNT, RunningYear.OPEN), 2)))
                .isEqualTo(Outcome.MET);
        assertThat(outcome(floor(running(IndicatorKind.RATE, RunningYear.OPEN), 2)))
                .isEqualTo(Outcome.PENDING);
        assertThat(outcome(floor(running(IndicatorKind.RATE, RunningYear.AS_IT_STANDS), 2)))
                .isEqualTo(Outcome.MET);
    }

    @Test
    void a_count_above_its_ceiling_is_lost_for_good_while_a_rate_may_still_come_down() {
        assertThat(outcome(ceiling(early(IndicatorKind.COUNT), 3))).isEqualTo(Outcome.NOT_MET);
        assertThat(outcome(ceiling(early(IndicatorKind.RATE), 3))).isEqualTo(Outcome.PENDING);
        assertThat(outcome(ceiling(due(IndicatorKind.RATE), 3))).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void a_ceiling_that_is_kept_so_far_stands_unless_the_running_year_is_left_open() {
        assertThat(outcome(ceiling(running(IndicatorKind.RATE, RunningYear.AS_IT_STANDS), 2)))
                .isEqualTo(Outcome.MET);
        assertThat(outcome(ceiling(running(IndicatorKind.RATE, RunningYear.OPEN), 2)))
                .isEqualTo(Outcome.PENDING);
    }

    @Test
    void what_has_not_happened_often_enough_still_may() {
        assertThat(outcome(drills(early(IndicatorKind.EVENTS)))).isEqualTo(Outcome.PENDING);
        assertThat(outcome(drills(due(IndicatorKind.EVENTS)))).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void what_must_not_happen_and_did_is_certain_whenever_it_is_due() {
        Window window = new Window(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 6, 1));
        List<LocalDate> days = List.of(LocalDate.of(2023, 5, 1));
        assertThat(outcome(new Absent.Given(early(IndicatorKind.EVENTS), days, window)))
                .isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void a_survey_below_its_line_may_be_taken_again_before_its_day() {
        assertThat(outcome(survey(early(IndicatorKind.SCORE)))).isEqualTo(Outcome.PENDING);
        assertThat(outcome(survey(due(IndicatorKind.SCORE)))).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void what_is_pending_is_worth_between_nothing_and_everything() {
        Finding finding = found(floor(early(IndicatorKind.COUNT), 1));
        assertThat(finding.low()).isEqualTo(Quantity.ZERO);
        assertThat(finding.high()).isEqualTo(Quantity.ONE);
        assertThat(finding.costs()).isFalse();
    }

    private static Outcome outcome(Answer answer) {
        return found(answer).outcome();
    }

    private static Finding found(Answer answer) {
        return List.copyOf(RULES.judge(List.of(answer))).get(0);
    }

    private static Answer floor(Asked asked, int amount) {
        return new AtLeast.Given(asked, Quantity.of(amount), Quantity.of(2));
    }

    private static Answer ceiling(Asked asked, int amount) {
        return new AtMost.Given(asked, Quantity.of(amount), Quantity.of(2));
    }

    private static Answer drills(Asked asked) {
        Window window = new Window(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 6, 1));
        return new Occurs.Given(asked, List.of(), window, 1);
    }

    private static Answer survey(Asked asked) {
        return new ProRata.Given(
                asked,
                Quantity.of(79),
                Quantity.of(80),
                Quantity.of("0.79"),
                false,
                true,
                Policies.Survey.PROPORTIONAL);
    }

    private static Asked due(IndicatorKind kind) {
        return new Asked(requirement(kind), YEAR, Optional.empty(), Optional.empty());
    }

    private static Asked early(IndicatorKind kind) {
        return running(kind, RunningYear.AS_IT_STANDS);
    }

    private static Asked running(IndicatorKind kind, Policies.RunningYear policy) {
        return new Asked(requirement(kind), YEAR, Optional.of(LocalDate.of(YEAR, 12, 31)), Optional.of(policy));
    }

    private static Requirement requirement(IndicatorKind kind) {
        Indicator indicator = new Indicator(
                "thing",
                new Text("事", "thing"),
                kind,
                Optional.empty(),
                true,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new AtLeast(
                new About(1, 1, indicator, Optional.empty(), Optional.empty()), Quantity.of(2), Optional.empty(), true);
    }
}
