package dev.readiness.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.SubmissionProblem;
import dev.readiness.criteria.problem.ValueProblem;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.Value;
import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.criteria.submission.Overrides;
import dev.readiness.criteria.submission.ReadSubmission;
import dev.readiness.criteria.submission.SubmissionReader;
import dev.readiness.criteria.verdict.Verdict;
import dev.readiness.criteria.verdict.Veto;
import dev.readiness.engine.score.Interval;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What the same facts come to on the day that a submission speaks of. */
class OnItsDayTest {
    private static final Assessor ASSESSOR = new Assessor();
    private static final Location NOWHERE = new Location("day.yaml", 1, 1);
    private static final int SAMPLES = 3;

    @Test
    void a_checklist_with_three_honest_noes_ahead_of_their_days_is_undecided_at_worst() {
        Assessment assessment = Flawless.of(rubric("longting-2022"), LocalDate.of(2022, 11, 1))
                .target("63")
                .with("2022年度工作总结按时报送", new Value.Attestation(false))
                .with("2023年度工作总结按时报送", new Value.Attestation(false))
                .with("2024年度工作总结按时报送", new Value.Attestation(false))
                .assess(ASSESSOR);
        assertThat(assessment.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(assessment.scorecard().interval()).isEqualTo(new Interval(Quantity.of(60), Quantity.of(63)));
    }

    @Test
    void a_yes_to_a_period_that_has_not_begun_is_refused_until_its_first_day() {
        assertThat(report2024(LocalDate.of(2022, 11, 1), "是").problems())
                .extracting(Problem::code, problem -> problem.location().line())
                .containsExactly(tuple(ValueProblem.PERIOD_NOT_BEGUN, 5));
        assertThat(report2024(LocalDate.of(2023, 12, 31), "是").submission()).isEmpty();
        assertThat(report2024(LocalDate.of(2024, 1, 1), "是").submission()).isPresent();
    }

    @Test
    void a_no_or_nothing_for_a_period_that_has_not_begun_is_no_problem() {
        assertThat(report2024(LocalDate.of(2022, 11, 1), "否").problems()).isEmpty();
        assertThat(report2024(LocalDate.of(2022, 11, 1), "").problems()).isEmpty();
    }

    @Test
    void a_plan_that_is_over_is_still_applied_and_told() {
        assertThat(report2024(LocalDate.of(2024, 12, 31), "是").problems()).isEmpty();
        ReadSubmission late = report2024(LocalDate.of(2025, 1, 1), "是");
        assertThat(late.submission()).isPresent();
        assertThat(late.problems()).extracting(Problem::code).containsExactly(SubmissionProblem.EDITION_SUPERSEDED);
    }

    @Test
    void a_year_that_has_only_begun_makes_nothing_short() {
        Flawless region =
                Flawless.of(rubric("neimenggu-2023"), LocalDate.of(2023, 4, 1)).target("130");
        for (Indicator indicator : region.rubric().indicators()) {
            if (indicator.yearly()) {
                Value.ByYear years = (Value.ByYear) region.values().get(indicator.id());
                Map<Integer, Value.YearFigure> begun = new TreeMap<>(years.years());
                begun.put(2023, new Value.YearFigure(new Value.Number(Quantity.ZERO), NOWHERE));
                region = region.with(indicator.title().zh(), new Value.ByYear(new TreeMap<>(begun)));
            }
        }
        Assessment assessment = region.assess(ASSESSOR);
        assertThat(assessment.verdict()).isNotEqualTo(Verdict.NOT_READY).isNotEqualTo(Verdict.VETOED);
        assertThat(assessment.scorecard().clauses())
                .noneMatch(clause -> clause.outcome() == Outcome.NOT_MET || clause.outcome() == Outcome.ERROR);
        assertThat(assessment.scorecard().interval().high()).isEqualTo(Quantity.of(130));
    }

    @Test
    void one_good_year_of_sampling_does_not_make_up_for_two_bad_ones() {
        Assessment assessment = samples(LocalDate.of(2020, 12, 31), Map.of(2018, 60, 2019, 70, 2020, 120));
        assertThat(veto(assessment)).isEqualTo(Veto.State.TRIPPED);
        assertThat(assessment.verdict()).isEqualTo(Verdict.VETOED);
    }

    @Test
    void half_a_year_of_sampling_trips_nothing_while_it_can_be_made_good() {
        Assessment assessment = samples(LocalDate.of(2020, 7, 10), Map.of(2018, 80, 2019, 80, 2020, 44));
        assertThat(veto(assessment)).isEqualTo(Veto.State.UNKNOWN);
    }

    @Test
    void the_past_three_years_leave_a_bad_one_behind() {
        Map<Integer, Integer> years = Map.of(2018, 20, 2020, 80, 2021, 80, 2022, 80);
        assertThat(veto(samples(LocalDate.of(2022, 12, 31), years))).isEqualTo(Veto.State.CLEAR);
        assertThat(veto(samples(LocalDate.of(2020, 12, 31), Map.of(2018, 20, 2019, 80, 2020, 80))))
                .isEqualTo(Veto.State.TRIPPED);
    }

    /** A city of 20,000 people that meets all else, with so many batches by year, half of them for residues. */
    private static Assessment samples(LocalDate asOf, Map<Integer, Integer> batches) {
        Map<Integer, Integer> halves = new TreeMap<>();
        Map<Integer, Integer> none = new TreeMap<>();
        batches.forEach((year, count) -> {
            halves.put(year, Math.max(count / 2, Math.min(count, 40)));
            none.put(year, 0);
        });
        return Flawless.of(rubric("national-2020"), asOf)
                .with("年度农产品和食品检验批次", byYear(batches))
                .with("年度农产品和食品快检批次", byYear(none))
                .with("年度农兽药残留检验批次", byYear(halves))
                .with("年度农兽药残留快检批次", byYear(none))
                .with("全市人口数", new Value.Number(Quantity.of(20_000)))
                .assess(ASSESSOR);
    }

    private static Value byYear(Map<Integer, Integer> counts) {
        TreeMap<Integer, Value.YearFigure> years = new TreeMap<>();
        counts.forEach(
                (year, count) -> years.put(year, new Value.YearFigure(new Value.Number(Quantity.of(count)), NOWHERE)));
        return new Value.ByYear(years);
    }

    private static Veto.State veto(Assessment assessment) {
        return assessment.advice().vetoes().stream()
                .filter(veto -> veto.clause().number() == SAMPLES)
                .findFirst()
                .orElseThrow()
                .state();
    }

    private static ReadSubmission report2024(LocalDate asOf, String answer) {
        String yaml = """
                rubric: longting-2022
                region: 龙亭区
                asOf: %s
                indicators:
                  2024年度工作总结按时报送: %s
                """.formatted(asOf, answer);
        return new SubmissionReader(new Packs())
                .read("submission.yaml", yaml.getBytes(StandardCharsets.UTF_8), Overrides.none());
    }

    private static Rubric rubric(String id) {
        return new Packs().find(id).orElseThrow();
    }
}
