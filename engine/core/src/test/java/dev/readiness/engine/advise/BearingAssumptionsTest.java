package dev.readiness.engine.advise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.Value;
import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.criteria.submission.Exemption;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.engine.Assessed;
import dev.readiness.engine.Assessor;
import dev.readiness.engine.Flawless;
import dev.readiness.engine.SmallRubric;
import dev.readiness.engine.referee.Altered;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which assumptions a report names: those that had a say in its figures, and no other. */
class BearingAssumptionsTest {
    private static final Assessor ASSESSOR = new Assessor();
    private static final Location NOWHERE = new Location("flawless.yaml", 1, 1);
    private static final Rubric BANNERS = new Packs().find("neimenggu-2023").orElseThrow();
    private static final Rubric DRIVE = new Packs().find("longting-2022").orElseThrow();
    private static final Flawless BANNER = Flawless.of(BANNERS, LocalDate.of(2023, 12, 31));
    private static final Value NO = new Value.Attestation(false);
    private static final Value NOTHING =
            new Value.Rate(Optional.empty(), Optional.of(new Value.Fraction(Quantity.ZERO, Quantity.ZERO)));

    private static Set<String> bearing(Submission submission) {
        return ASSESSOR.assess(submission, Optional.empty(), List.of()).advice().assumptions().stream()
                .map(taken -> taken.assumption().id())
                .collect(Collectors.toSet());
    }

    private static Set<String> bearing(Flawless flawless) {
        return bearing(flawless.submission());
    }

    private static Submission exempting(Integer... clauses) {
        SortedMap<Integer, Exemption> exemptions = new TreeMap<>();
        for (int clause : clauses) {
            exemptions.put(clause, new Exemption(clause, "none here", NOWHERE));
        }
        return new Altered(BANNER.submission()).exemptions(exemptions);
    }

    private static Value yearly(String one, String other) {
        SortedMap<Integer, Value.YearFigure> years = new TreeMap<>();
        years.put(2022, new Value.YearFigure(rate(one), NOWHERE));
        if (!other.isEmpty()) {
            years.put(2023, new Value.YearFigure(rate(other), NOWHERE));
        }
        return new Value.ByYear(years);
    }

    private static Value rate(String share) {
        return new Value.Rate(Optional.of(Quantity.of(share)), Optional.empty());
    }

    @Test
    void what_could_make_no_difference_is_not_named() {
        assertThat(bearing(BANNER))
                .doesNotContain(
                        "clausePoints",
                        "partialCredit",
                        "notApplicable",
                        "notApplicableScope",
                        "missingData",
                        "runningYear",
                        "emptyRate",
                        "nothingArose");
        assertThat(bearing(BANNER)).contains("years", "pooledRates", "survey", "lookBack", "passLine");
    }

    @Test
    void how_points_are_split_bears_where_a_clause_of_several_loses_some() {
        assertThat(bearing(BANNER.with("党政领导食品安全责任制规定落实", NO))).contains("clausePoints");
        assertThat(bearing(exempting(10))).contains("clausePoints");
    }

    @Test
    void how_points_are_split_does_not_bear_where_the_source_prints_them_or_nothing_is_split() {
        assertThat(bearing(BANNER.with("上级食品安全决策部署落实", NO))).doesNotContain("clausePoints");
        assertThat(bearing(BANNER.with("食品投诉举报信息化管理", NO))).doesNotContain("clausePoints");
    }

    @Test
    void partial_credit_bears_where_some_of_a_clause_is_met_and_some_not() {
        assertThat(bearing(BANNER.with("党政领导食品安全责任制规定落实", NO))).contains("partialCredit");
        assertThat(bearing(BANNER.with("粮食烘干服务设施满足需要", NO))).doesNotContain("partialCredit");
    }

    @Test
    void what_leaves_its_clause_mixes_nothing() {
        assertThat(bearing(BANNER.with("特殊食品企业自查报告率", NOTHING))).doesNotContain("partialCredit");
    }

    @Test
    void what_becomes_of_exempt_clauses_bears_where_one_is_and_the_scope_where_it_is_off_the_list() {
        assertThat(bearing(exempting(10))).contains("notApplicable").doesNotContain("notApplicableScope");
        assertThat(bearing(exempting(1))).contains("notApplicable", "notApplicableScope");
        assertThat(bearing(exempting(10, 1))).contains("notApplicableScope");
    }

    @Test
    void missing_data_bears_where_something_is_missing_also_in_a_veto() {
        String grain = BANNERS.indicator("粮食烘干服务设施满足需要").orElseThrow().id();
        assertThat(bearing(BANNER.withoutId(grain))).contains("missingData");
        String veto = BANNERS.vetoes().get(0).requirements().get(0).indicator().id();
        assertThat(bearing(BANNER.withoutId(veto))).contains("missingData");
    }

    @Test
    void the_years_bear_where_something_by_year_is_filled_in() {
        Flawless bare = BANNER;
        for (Indicator indicator : BANNERS.indicators()) {
            if (indicator.yearly() || indicator.id().equals("resident-population")) {
                bare = bare.withoutId(indicator.id());
            }
        }
        Set<String> people = BANNERS.clauses().values().stream()
                .flatMap(clause -> clause.requirements().stream())
                .filter(requirement -> requirement.isOverYears())
                .flatMap(requirement -> requirement.inputs().stream())
                .map(Indicator::id)
                .collect(Collectors.toSet());
        for (String id : people) {
            bare = bare.withoutId(id);
        }
        assertThat(bearing(BANNER)).contains("years");
        assertThat(bearing(bare)).doesNotContain("years");
    }

    @Test
    void the_running_year_bears_only_where_what_is_reached_in_it_may_be_lost_again() {
        Flawless running = Flawless.of(BANNERS, LocalDate.of(2023, 10, 1));
        String health = "保健食品企业体系检查覆盖率";
        assertThat(bearing(running)).contains("runningYear");
        assertThat(bearing(onlyByYear(running, health, yearly("0.2", "0.2")))).contains("runningYear");
        assertThat(bearing(onlyByYear(running, health, yearly("0.2", "0.19")))).doesNotContain("runningYear");
        assertThat(bearing(onlyByYear(running, health, yearly("0.2", "")))).doesNotContain("runningYear");
        assertThat(bearing(Flawless.of(BANNERS, LocalDate.of(2023, 12, 31)))).doesNotContain("runningYear");
    }

    /** No other rate or score by year is filled in; what is merely counted by year stays. */
    private static Flawless onlyByYear(Flawless flawless, String title, Value value) {
        Flawless only = flawless;
        for (Indicator indicator : BANNERS.indicators()) {
            if (indicator.yearly() && indicator.kind() != IndicatorKind.COUNT) {
                only = only.withoutId(indicator.id());
            }
        }
        return only.with(title, value);
    }

    @Test
    void the_period_of_rates_bears_where_a_rate_is_filled_in_that_is_not_asked_for_by_year() {
        Flawless drive = Flawless.of(DRIVE);
        assertThat(bearing(drive)).contains("pooledRates");
        for (Indicator indicator : DRIVE.indicators()) {
            if (indicator.kind() == IndicatorKind.RATE) {
                drive = drive.withoutId(indicator.id());
            }
        }
        assertThat(bearing(drive)).doesNotContain("pooledRates");
    }

    @Test
    void what_did_not_arise_hangs_on_the_one_assumption_or_the_other() {
        assertThat(bearing(BANNER.with("监督抽检完成率", NOTHING)))
                .contains("emptyRate")
                .doesNotContain("nothingArose");
        assertThat(bearing(BANNER.with("不合格食品核查处置率", NOTHING)))
                .contains("nothingArose")
                .doesNotContain("emptyRate");
    }

    @Test
    void a_look_back_bears_where_there_are_days() {
        Flawless quiet = BANNER;
        for (Indicator indicator : BANNERS.indicators()) {
            if (indicator.kind() == IndicatorKind.EVENTS) {
                quiet = quiet.with(indicator.title().zh(), new Value.Events(List.of()));
            }
        }
        assertThat(bearing(BANNER)).contains("lookBack");
        assertThat(bearing(quiet)).doesNotContain("lookBack");
    }

    private static final SmallRubric SMALL = SmallRubric.of(
            "",
            "points: 3\nitems:\n"
                    + SmallRubric.item(
                            1,
                            "points: 3",
                            SmallRubric.clause(1, "points: 1", "{attested: 甲}, {attested: 乙}"),
                            SmallRubric.clause(2, "points: 1", "{any: [{attested: 丙}, {attested: 丁}]}"),
                            SmallRubric.clause(3, "points: 1", "{attested: 甲}")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    甲: 是, 乙: 是, 丙: 是, 丁: 是 | false
                    甲: 是, 乙: 否, 丙: 是, 丁: 是 | true
                    甲: 是, 丙: 是, 丁: 是         | true
                    甲: 否, 乙: 否, 丙: 是, 丁: 是 | false
                    甲: 是, 乙: 是, 丙: 是, 丁: 否 | false
                    甲: 是, 乙: 是, 丙: 否, 丁: 否 | false
                    """)
    void partial_credit_is_a_matter_of_what_stands_side_by_side_in_a_clause(String filled, boolean bears) {
        assertThat(SMALL.assess("", filled).advice().assumptions().stream()
                        .anyMatch(taken -> taken.assumption().id().equals("partialCredit")))
                .isEqualTo(bears);
    }

    /** An indicator of a clause that the source marks, and of one that it does not. */
    @Test
    void the_scope_bears_where_an_indicator_is_declared_that_a_clause_off_the_list_asks_for() {
        assertThat(bearing(exemptIndicator(true))).doesNotContain("notApplicableScope");
        assertThat(bearing(exemptIndicator(false))).contains("notApplicableScope");
    }

    private static Submission exemptIndicator(boolean listed) {
        Indicator indicator = BANNERS.indicators().stream()
                .filter(BANNERS.applicability()::mayBeExempt)
                .filter(each -> BANNERS.indicatorUses().restingOn(each).stream()
                        .allMatch(requirement ->
                                BANNERS.clause(requirement.clause()).mayNotApply() == listed))
                .findFirst()
                .orElseThrow();
        return Assessed.of("rubric: neimenggu-2023\nregion: 甲旗\nasOf: 2023-12-01\n"
                        + "notApplicable: [{indicator: %s, reason: 没有}]\nindicators: {群众满意度: 86}\n"
                                .formatted(indicator.id()))
                .submission();
    }

    /** How a figure is worked out has no say where there is nothing to work it out of, or it does not apply. */
    @Test
    void how_a_figure_is_worked_out_bears_where_it_can_be() {
        assertThat(BANNERS.assumption("rapidTests")).isPresent();
        assertThat(bearing(BANNER)).contains("rapidTests");
        Requirement worked =
                BANNERS.assumptionUses().workingOut("rapidTests").get(0).requirement();
        Flawless lacking = BANNER;
        for (Indicator input : worked.inputs()) {
            lacking = lacking.withoutId(input.id());
        }
        assertThat(bearing(lacking)).doesNotContain("rapidTests");
        assertThat(bearing(exempting(worked.clause()))).doesNotContain("rapidTests");
    }

    @Test
    void what_does_not_apply_is_judged_for_no_year() {
        Submission nothing = new Altered(BANNER.submission())
                .exemptions(BANNERS.clauses().values().stream()
                        .filter(clause -> !BANNERS.isVeto(clause.number()))
                        .collect(Collectors.toMap(
                                Clause::number,
                                clause -> new Exemption(clause.number(), "none here", NOWHERE),
                                (one, other) -> one,
                                TreeMap::new)));
        assertThat(bearing(nothing)).doesNotContain("years", "pooledRates");
    }
}
