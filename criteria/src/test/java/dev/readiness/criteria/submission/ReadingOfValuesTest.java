package dev.readiness.criteria.submission;

import static dev.readiness.criteria.submission.Samples.indicators;
import static dev.readiness.criteria.submission.Samples.problems;
import static dev.readiness.criteria.submission.Samples.sound;
import static dev.readiness.criteria.submission.Samples.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.problem.ValueProblem;
import dev.readiness.criteria.rubric.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingOfValuesTest {
    private static final String ATTESTED = "食品安全投入持续加大";
    private static final String RATE = "监督抽检完成率";
    private static final String SHARE = "不合格食品核查处置率";
    private static final String COUNT = "程序违法致诉讼败诉食品案件数";
    private static final String PEOPLE = "辖区人口数";
    private static final String SCORE = "群众满意度";
    private static final String EVENTS = "食品安全实战应急演练";
    private static final String YEARLY = "监管人员每人年度最低培训学时";

    @ParameterizedTest
    @ValueSource(strings = {"是", "yes", "YES", "true", "True", "\"是\"", "是　"})
    void yes_is_written_in_many_ways(String written) {
        assertThat(value(ATTESTED, written)).isEqualTo(new Value.Attestation(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"否", "no", "No", "false", "'否'"})
    void no_is_written_in_many_ways(String written) {
        assertThat(value(ATTESTED, written)).isEqualTo(new Value.Attestation(false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"on", "off", "y", "n", "1", "0", "有", "√", "\"\""})
    void nothing_else_is_yes_or_no(String written) {
        assertThat(problems(ATTESTED, written)).containsExactly(ValueProblem.NOT_YES_OR_NO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"98.5%", "98.50%", "98.5 %", "９８．５％", "'98.5%'", "098.5%"})
    void a_percentage_is_a_share_of_one(String written) {
        assertThat(value(RATE, written)).isEqualTo(new Value.Rate(Optional.of(Quantity.of("0.985")), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0%", "100%", "100.000%"})
    void both_ends_are_rates(String written) {
        assertThat(value(RATE, written)).isInstanceOf(Value.Rate.class);
    }

    @Test
    void a_hair_outside_either_end_is_no_rate() {
        assertThat(problems(SHARE, "100.0001%")).containsExactly(ValueProblem.RATE_ABOVE_100);
        assertThat(problems(SHARE, "{numerator: 120, denominator: 118}"))
                .containsExactly(ValueProblem.NUMERATOR_ABOVE_DENOMINATOR);
        assertThat(problems(RATE, "-0.0001%")).containsExactly(ValueProblem.NEGATIVE);
    }

    @Test
    void more_of_a_plan_than_was_planned_is_no_mistake_and_told() {
        assertThat(problems(RATE, "100%")).isEmpty();
        assertThat(problems(RATE, "100.0001%")).containsExactly(ValueProblem.RATE_BEYOND_PLAN);
        assertThat(problems(RATE, "200%")).containsExactly(ValueProblem.RATE_BEYOND_PLAN);
        assertThat(problems(RATE, "200.1%")).containsExactly(ValueProblem.RATE_FAR_BEYOND_PLAN);
        assertThat(problems(RATE, "{numerator: 120, denominator: 118}")).containsExactly(ValueProblem.RATE_BEYOND_PLAN);
        assertThat(problems(RATE, "{numerator: 1, denominator: 0}"))
                .containsExactly(ValueProblem.NUMERATOR_ABOVE_DENOMINATOR);
        Value.Rate rate = (Value.Rate) value(RATE, "{numerator: 120, denominator: 118}");
        assertThat(rate.share()).contains(Quantity.of(120).dividedBy(118));
    }

    @Test
    void thirds_stay_thirds() {
        Value.Rate rate = (Value.Rate) value(RATE, "{numerator: 1, denominator: 3}");
        assertThat(rate.share().orElseThrow().times(3)).isEqualTo(Quantity.ONE);
        assertThat(rate.fraction()).contains(new Value.Fraction(Quantity.ONE, Quantity.of(3)));
    }

    @Test
    void nothing_out_of_nothing_has_no_share() {
        Value.Rate rate = (Value.Rate) value(RATE, "{numerator: 0, denominator: 0}");
        assertThat(rate.share()).isEmpty();
        assertThat(rate.fraction()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"无", "没有", "none", "None", "{value: 无}"})
    void a_word_for_nothing_to_count_is_nothing_out_of_nothing(String written) {
        assertThat(value(RATE, written)).isEqualTo(value(RATE, "{numerator: 0, denominator: 0}"));
    }

    @Test
    void parts_of_a_rate_are_whole_numbers() {
        assertThat(problems(RATE, "{numerator: 1.5, denominator: 3}")).containsExactly(ValueProblem.NOT_WHOLE);
        assertThat(problems(RATE, "{numerator: -1, denominator: 3}")).containsExactly(ValueProblem.NEGATIVE);
        assertThat(problems(RATE, "{numerator: 一, denominator: 3}")).containsExactly(ValueProblem.NOT_A_NUMBER);
        assertThat(problems(RATE, "{numerator: 1, denominator: 0}"))
                .containsExactly(ValueProblem.NUMERATOR_ABOVE_DENOMINATOR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"12480", "12,480", "12，480", "１２４８０", "12480人", "12480 人", "12480 people", "012480", "12480.0"})
    void a_count_may_be_grouped_and_carry_its_unit(String written) {
        assertThat(value(PEOPLE, written)).isEqualTo(new Value.Number(Quantity.of(12480)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1:30", "0x10", "0o17", "1e3", "1_000", "+5", "5.", ".5", "12,48", "1,2480", "五", "—", "NaN", ".inf"
            })
    void a_number_is_written_plainly(String written) {
        assertThat(problems(COUNT, written)).containsExactly(ValueProblem.NOT_A_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3人", "3 起", "30%", "3万", "3days"})
    void another_unit_is_wrong(String written) {
        assertThat(problems(COUNT, written)).containsExactly(ValueProblem.WRONG_UNIT);
    }

    @Test
    void a_score_stays_on_its_scale() {
        assertThat(value(SCORE, "100")).isEqualTo(new Value.Number(Quantity.HUNDRED));
        assertThat(value(SCORE, "79.99")).isEqualTo(new Value.Number(Quantity.of("79.99")));
        assertThat(problems(SCORE, "100.01")).containsExactly(ValueProblem.OUT_OF_RANGE);
        assertThat(problems(SCORE, "-1")).containsExactly(ValueProblem.NEGATIVE);
    }

    @Test
    void days_come_in_order_whatever_the_order_they_are_written_in() {
        assertThat(value(EVENTS, "[2023-07-12, 2022-09-01]"))
                .isEqualTo(new Value.Events(List.of(LocalDate.of(2022, 9, 1), LocalDate.of(2023, 7, 12))));
        assertThat(value(EVENTS, "2023-07-12")).isEqualTo(new Value.Events(List.of(LocalDate.of(2023, 7, 12))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "无",
                "没有",
                "none",
                "None",
                "0",
                "[]",
                "{value: 0}",
                "{dates: []}",
                "{dates: 无}",
                "{value: 0, dates: []}"
            })
    void no_event_is_a_statement(String written) {
        assertThat(value(EVENTS, written)).isEqualTo(new Value.Events(List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[~]", "{dates: [~, ~]}", "{dates: [~], note: 待补}"})
    void a_list_of_events_that_nobody_finished_is_not_none(String written) {
        Submission submission = sound(indicators(EVENTS + ": " + written));
        assertThat(submission.readings()).isEmpty();
        assertThat(submission.blanks()).hasSize(1);
    }

    @Test
    void the_as_of_day_itself_is_not_in_the_future() {
        assertThat(problems(EVENTS, "[2023-12-01]")).isEmpty();
        assertThat(problems(EVENTS, "[2023-12-02]")).containsExactly(ValueProblem.DAY_IN_FUTURE);
    }

    @Test
    void the_leap_day_exists_in_leap_years_only() {
        assertThat(problems(EVENTS, "[2020-02-29]")).isEmpty();
        assertThat(problems(EVENTS, "[2023-02-29]")).containsExactly(ValueProblem.NO_SUCH_DAY);
    }

    @Test
    void figures_by_year_know_their_years_and_places() {
        Submission submission = sound(indicators(YEARLY + ": {2023: 45, 2022年: 40学时, 2021: }"));
        Value.ByYear value =
                (Value.ByYear) submission.readings().values().iterator().next().value();
        assertThat(value.years().keySet()).containsExactly(2022, 2023);
        assertThat(value.years().get(2022).value()).isEqualTo(new Value.Number(Quantity.of(40)));
        assertThat(value.years().get(2022).location()).hasToString("t.yaml:5:30");
    }

    @Test
    void a_rate_may_be_given_by_year_in_parts() {
        Submission submission = sound(indicators("保健食品企业体系检查覆盖率: {2022: 100%, 2023: {numerator: 3, denominator: 4}}"));
        Value.ByYear value =
                (Value.ByYear) submission.readings().values().iterator().next().value();
        assertThat(((Value.Rate) value.years().get(2023).value()).share()).contains(Quantity.of("0.75"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "~", "null", "Null", "{}", "{value: }", "{note: 待补}", "{value: , evidence: [a.pdf]}"})
    void a_value_left_blank_is_missing_and_knows_its_place(String written) {
        Submission submission = sound(indicators(RATE + ": " + written));
        assertThat(submission.readings()).isEmpty();
        assertThat(submission.blanks().get("sampling-completion-rate")).hasToString("t.yaml:5:3");
    }

    @Test
    void evidence_and_note_stay_with_the_reading() {
        Submission submission = sound(indicators(RATE + ": {value: 100%, evidence: [a.pdf, b.pdf], note: 已核对}"));
        Reading reading = submission.readings().get("sampling-completion-rate");
        assertThat(reading.evidence()).extracting(Evidence::reference).containsExactly("a.pdf", "b.pdf");
        assertThat(reading.note()).contains("已核对");
    }
}
