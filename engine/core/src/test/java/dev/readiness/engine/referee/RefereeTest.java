package dev.readiness.engine.referee;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Policies.EmptyRate;
import dev.readiness.criteria.rubric.Policies.LookBack;
import dev.readiness.criteria.rubric.Policies.NotApplicable;
import dev.readiness.criteria.rubric.Policies.PartialCredit;
import dev.readiness.criteria.rubric.Policies.Scope;
import dev.readiness.criteria.rubric.Policies.Survey;
import dev.readiness.criteria.rubric.Policies.Years;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts worked out by hand from the document, so that the referee itself can be trusted. */
class RefereeTest {
    /** 合理缺项 as the district's table marks them. */
    private static final Region FLAWLESS = Region.flawless();

    @Test
    void a_flawless_region_earns_all_130_points() {
        Judgement judgement = FLAWLESS.target("130").judged();
        assertThat(judgement.earned()).isEqualTo(points("130"));
        assertThat(judgement.applicableMaximum()).isEqualTo(points("130"));
        assertThat(judgement.verdict()).isEqualTo("READY");
        assertThat(judgement.clauses()).hasSize(111).containsEntry(1, Outcome.MET);
    }

    @Test
    void of_a_flawless_region_the_first_four_electives_and_the_first_two_clauses_of_item_29_count() {
        Judgement judgement = FLAWLESS.judged();
        assertThat(judgement.clauses())
                .containsEntry(81, Outcome.MET)
                .containsEntry(82, Outcome.NOT_SELECTED)
                .containsEntry(96, Outcome.MET)
                .containsEntry(97, Outcome.NOT_SELECTED);
    }

    @ParameterizedTest
    @CsvSource({
        "RESCALE_TOTAL, 120.875, 120.875, 130",
        "RESCALE_ITEM, 130, 130, 130",
        "FULL, 130, 130, 130",
        "ZERO, 120.875, 120.875, 120.875"
    })
    void the_districts_exemptions_take_9_125_points(NotApplicable mode, String earned, String maximum, String scaled) {
        Judgement judgement = FLAWLESS.withTheDistrictsMarks().taking(mode).judged();
        assertThat(judgement.earned()).isEqualTo(points(earned));
        assertThat(judgement.applicableMaximum()).isEqualTo(points(maximum));
        assertThat(judgement.scaled()).isEqualTo(points(scaled));
        assertThat(judgement.clauses())
                .containsEntry(10, Outcome.NOT_APPLICABLE)
                .containsEntry(94, Outcome.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "79.99, PROPORTIONAL, 0, TRIPPED",
        "80, PROPORTIONAL, 8, CLEAR",
        "100, PROPORTIONAL, 10, CLEAR",
        "79.99, FULL, 0, TRIPPED",
        "80, FULL, 10, CLEAR",
        "79.99, THROUGHOUT, 7.999, TRIPPED",
        "80, THROUGHOUT, 8, CLEAR"
    })
    void satisfaction_is_converted_and_vetoes_below_80(String result, Survey survey, String worth, String veto) {
        Judgement judgement =
                FLAWLESS.counting("public-satisfaction", result).taking(survey).judged();
        assertThat(judgement.earned()).isEqualTo(points("120").plus(points(worth)));
        assertThat(judgement.high()).isEqualTo(judgement.low());
        assertThat(judgement.vetoes()).containsEntry(111, veto).containsEntry(108, "CLEAR");
    }

    @ParameterizedTest
    @CsvSource({"849, 120, NOT_MET", "850, 128.5, MET", "1000, 130, MET"})
    void awareness_counts_from_85_percent(int aware, String earned, Outcome outcome) {
        Judgement judgement =
                FLAWLESS.rating("campaign-awareness-rate", aware, 1000).judged();
        assertThat(judgement.earned()).isEqualTo(points(earned));
        assertThat(judgement.clauses()).containsEntry(71, outcome);
        assertThat(judgement.vetoes()).doesNotContainValue("TRIPPED");
    }

    @Test
    void a_clause_of_item_8_is_worth_one_point_and_earns_a_share_only_where_partial_credit_is_taken() {
        Region oneShort = FLAWLESS.rating("sampling-completion-rate", 117, 118);
        assertThat(oneShort.judged().earned()).isEqualTo(points("129"));
        assertThat(oneShort.taking(PartialCredit.SHARE).judged().earned()).isEqualTo(points("129.75"));
    }

    @Test
    void missing_data_earn_nothing_and_leave_the_high_end() {
        Judgement judgement =
                FLAWLESS.lacking("sampling-completion-rate").target("129.5").judged();
        assertThat(judgement.clauses()).containsEntry(28, Outcome.MISSING);
        assertThat(judgement.low()).isEqualTo(points("129"));
        assertThat(judgement.high()).isEqualTo(points("130"));
        assertThat(judgement.verdict()).isEqualTo("UNDECIDED");
    }

    @Test
    void a_high_end_below_the_target_is_not_ready_even_with_an_unknown_veto() {
        Region region = FLAWLESS.no("grain-drying-sufficient").lacking("major-food-accidents");
        assertThat(region.target("129.26").judged().verdict()).isEqualTo("NOT_READY");
        assertThat(region.target("129.25").judged().verdict()).isEqualTo("UNDECIDED");
        assertThat(region.judged().vetoes()).containsEntry(109, "UNKNOWN");
    }

    @Test
    void an_empty_denominator_is_an_error_or_met() {
        Region region = FLAWLESS.rating("sampling-completion-rate", 0, 0);
        assertThat(region.judged().clauses()).containsEntry(28, Outcome.ERROR);
        assertThat(region.judged().low()).isEqualTo(points("129"));
        assertThat(region.judged().high()).isEqualTo(points("130"));
        assertThat(region.taking(EmptyRate.MET).judged().earned()).isEqualTo(points("130"));
    }

    @Test
    void no_failed_sample_to_follow_up_is_no_fault() {
        Judgement judgement = FLAWLESS.rating("failed-samples-handled", 0, 0).judged();
        assertThat(judgement.clauses()).containsEntry(28, Outcome.MET);
        assertThat(judgement.low()).isEqualTo(points("130"));
    }

    @ParameterizedTest
    @CsvSource({"129, READY", "129.01, UNDECIDED", "130, UNDECIDED"})
    void what_cannot_be_judged_matters_only_where_the_target_lies_inside_the_interval(String target, String verdict) {
        Region region = FLAWLESS.rating("sampling-completion-rate", 0, 0);
        assertThat(region.target(target).judged().verdict()).isEqualTo(verdict);
    }

    @Test
    void an_error_in_an_elective_matters_only_while_that_elective_could_count() {
        Region region = FLAWLESS.rating("school-open-kitchen-rate", 0, 0).target("130");
        assertThat(region.judged().clauses()).containsEntry(95, Outcome.NOT_SELECTED);
        assertThat(region.judged().verdict()).isEqualTo("READY");
        assertThat(region.electing(29, 30, 31, 32).judged().verdict()).isEqualTo("UNDECIDED");
    }

    @Test
    void three_declared_electives_are_held_against_the_maximum_of_four() {
        Judgement judgement = FLAWLESS.electing(29, 30, 31).judged();
        assertThat(judgement.earned()).isEqualTo(points("125"));
        assertThat(judgement.applicableMaximum()).isEqualTo(points("130"));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-12-01, FIRST_DAY_COUNTS, TRIPPED",
        "2021-12-01, FIRST_DAY_FREE, CLEAR",
        "2021-12-02, FIRST_DAY_FREE, TRIPPED",
        "2021-11-30, FIRST_DAY_COUNTS, CLEAR",
        "2023-12-01, FIRST_DAY_FREE, TRIPPED"
    })
    void an_accident_within_two_years_is_a_veto(String day, LookBack lookBack, String veto) {
        Judgement judgement =
                FLAWLESS.on("major-food-accidents", day).taking(lookBack).judged();
        assertThat(judgement.vetoes()).containsEntry(109, veto);
        assertThat(judgement.verdict()).isEqualTo(veto.equals("TRIPPED") ? "VETOED" : "UNDECIDED");
    }

    @Test
    void a_drill_two_years_and_a_day_ago_is_too_old() {
        assertThat(FLAWLESS.on("emergency-drills", "2021-11-30").judged().clauses())
                .containsEntry(48, Outcome.NOT_MET);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-06-30, THROUGH_RUNNING_YEAR, PENDING",
        "2023-06-30, FULL_YEARS, MET",
        "2023-12-31, FULL_YEARS, MISSING",
        "2022-06-30, FULL_YEARS, MET",
        "2021-06-30, THROUGH_RUNNING_YEAR, PENDING"
    })
    void meetings_are_wanted_for_each_judged_year(String asOf, Years years, Outcome outcome) {
        Judgement judgement = FLAWLESS.yearly("monitoring-meetings", 2)
                .asOf(asOf)
                .taking(years)
                .judged();
        assertThat(judgement.clauses()).containsEntry(8, outcome);
    }

    @Test
    void one_bad_year_outweighs_a_missing_one() {
        assertThat(FLAWLESS.yearly("supervisor-training-hours", 39).judged().clauses())
                .containsEntry(43, Outcome.NOT_MET);
    }

    @ParameterizedTest
    @CsvSource({
        "100, 100, 0, 0, 25000, MET",
        "99, 100, 0, 0, 25000, NOT_MET",
        "101, 101, 1, 1, 25000, MET",
        "101, 101, 1, 2, 25000, NOT_MET",
        "90, 110, 0, 0, 25000, MET",
        "100, 100, 0, 0, 25001, NOT_MET",
        "100, 100, 100, 101, 25000, ERROR"
    })
    void samples_are_wanted_at_four_a_thousand(
            long first, long second, long firstRapid, long secondRapid, String people, Outcome outcome) {
        Judgement judgement = FLAWLESS.asOf("2023-12-31")
                .yearly("food-sample-batches", first, second)
                .yearly("food-rapid-test-batches", firstRapid, secondRapid)
                .yearly("residue-sample-batches", 900, 900)
                .counting("population-for-sampling", people)
                .judged();
        assertThat(judgement.clauses()).containsEntry(44, outcome);
    }

    @Test
    void rapid_tests_are_neither_wanted_nor_doubted_where_they_count() {
        Region region = FLAWLESS.taking("rapidTests", "counted");
        assertThat(region.lacking("food-rapid-test-batches").judged().earned()).isEqualTo(points("130"));
        assertThat(region.yearly("food-rapid-test-batches", 900, 900).judged().earned())
                .isEqualTo(points("130"));
        assertThat(FLAWLESS.lacking("food-rapid-test-batches").judged().clauses())
                .containsEntry(44, Outcome.MISSING);
    }

    @Test
    void more_rapid_tests_than_samples_are_an_error_even_without_a_population() {
        Region region = FLAWLESS.yearly("food-rapid-test-batches", 900, 900).lacking("population-for-sampling");
        assertThat(region.judged().clauses()).containsEntry(44, Outcome.ERROR);
        assertThat(region.judged().high()).isEqualTo(points("130"));
    }

    @Test
    void the_user_may_split_an_item_otherwise() {
        Map<Integer, Quantity> split = Map.of(28, points("1.5"), 29, points("0.5"));
        assertThat(FLAWLESS.splitting(split)
                        .no("sampling-evenly-paced")
                        .judged()
                        .earned())
                .isEqualTo(points("128.5"));
    }

    @Test
    void an_item_that_applies_nowhere_leaves_or_counts_in_full() {
        Region region = FLAWLESS.exempting(List.of(7)).taking(Scope.ANY_CLAUSE);
        assertThat(region.taking(NotApplicable.RESCALE_ITEM).judged().applicableMaximum())
                .isEqualTo(points("129"));
        assertThat(region.taking(NotApplicable.FULL).judged().earned()).isEqualTo(points("130"));
    }

    @Test
    void one_remaining_clause_of_a_choice_carries_the_item_only_where_items_are_rescaled() {
        Region region = FLAWLESS.exempting(List.of(80, 81, 82, 83, 84)).electing(29, 30, 31, 32);
        assertThat(region.judged().earned()).isEqualTo(points("127.5"));
        assertThat(region.judged().applicableMaximum()).isEqualTo(points("130"));
        assertThat(region.taking(NotApplicable.FULL).judged().earned()).isEqualTo(points("127.5"));
        assertThat(region.taking(NotApplicable.RESCALE_ITEM).judged().earned()).isEqualTo(points("130"));
    }

    private static Quantity points(String decimal) {
        return Quantity.of(decimal);
    }
}
