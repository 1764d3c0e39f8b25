package dev.readiness.criteria.submission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.ProblemCode;
import dev.readiness.criteria.problem.ValueProblem;
import dev.readiness.criteria.rubric.packs.Packs;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Figures that are filled in apart and must not contradict each other. */
class TiedReadingsTest {
    private static final String SAMPLES = "{年度农产品和食品检验批次: {2019: 80, 2020: 80}, 年度农兽药残留检验批次: {2019: 40, 2020: %s}}";
    private static final String RATES = "{食品抽检合格率: %s, 2020年食品抽检合格率: %s}";

    @Test
    void a_part_may_be_the_whole_and_no_more() {
        assertThat(told("national-2020", SAMPLES.formatted("80"))).isEmpty();
        assertThat(told("national-2020", SAMPLES.formatted("81"))).containsExactly(ValueProblem.PART_ABOVE_WHOLE);
    }

    @Test
    void a_year_without_the_whole_is_compared_with_nothing() {
        assertThat(told("national-2020", "{年度农产品和食品检验批次: {2019: 80}, 年度农兽药残留检验批次: {2020: 81}}"))
                .isEmpty();
        assertThat(told("national-2020", "{年度农兽药残留检验批次: {2020: 81}}")).isEmpty();
    }

    @Test
    void a_major_accident_is_a_major_incident_too() {
        assertThat(told("henan-2022", "{重特大食品安全事故起数: 0, 重大食品安全事件起数: 1}")).isEmpty();
        assertThat(told("henan-2022", "{重特大食品安全事故起数: 1, 重大食品安全事件起数: 0}"))
                .containsExactly(ValueProblem.PART_ABOVE_WHOLE);
    }

    @Test
    void a_figure_that_is_asked_for_twice_is_one() {
        assertThat(told("national-2020", RATES.formatted("{2019: 97%, 2020: 98.4%}", "98.4%")))
                .isEmpty();
        assertThat(told("national-2020", RATES.formatted("{2019: 97%}", "98.4%")))
                .isEmpty();
        assertThat(told("national-2020", RATES.formatted("{2019: 98.4%, 2020: 97.9%}", "98.4%")))
                .containsExactly(ValueProblem.TOLD_TWICE);
    }

    @Test
    void a_figure_may_be_worked_out_at_the_other_place() {
        String worked = "{年度农产品和食品检验批次: {2020: 600}, 年度农产品和食品快检批次: {2020: 100}, 全市人口数: %s, 2020年每千人抽检批次: %s}";
        assertThat(told("national-2020", worked.formatted("100000", "5"))).isEmpty();
        assertThat(told("national-2020", worked.formatted("100000", "6"))).containsExactly(ValueProblem.TOLD_TWICE);
        assertThat(told("national-2020", worked.formatted("96154", "5.2"))).isEmpty();
        assertThat(told("national-2020", worked.formatted("100000", "6").replace("100}", "}")))
                .doesNotContain(ValueProblem.TOLD_TWICE);
    }

    @Test
    void an_average_is_not_the_figure_of_its_last_year() {
        String worked = "{年度农产品和食品检验批次: {2019: 300, 2020: 500}, 年度农产品和食品快检批次: {2019: 0, 2020: 0},"
                + " 全市人口数: 100000, 2020年每千人抽检批次: %s}\nassumptions: {samplesEachYear: average}";
        assertThat(told("national-2020", worked.formatted("5"))).isEmpty();
        assertThat(told("national-2020", worked.formatted("4"))).containsExactly(ValueProblem.TOLD_TWICE);
    }

    @Test
    void figures_that_are_shown_alike_are_one() {
        assertThat(told("national-2020", RATES.formatted("{2020: {numerator: 8765, denominator: 8912}}", "98.351%")))
                .isEmpty();
        assertThat(told("national-2020", RATES.formatted("{2020: {numerator: 8765, denominator: 8912}}", "98.35%")))
                .containsExactly(ValueProblem.TOLD_TWICE);
    }

    @Test
    void of_several_places_the_city_is_compared() {
        assertThat(told(
                        "national-2020",
                        RATES.formatted("{全市: {2020: 98.4%}, 甲县: {2020: 97%}, 乙县: {2020: 99%}}", "98.4%")))
                .isEmpty();
    }

    private static Iterable<ProblemCode> told(String rubric, String indicators) {
        String yaml = "rubric: %s\nregion: 某市\nasOf: 2020-12-31\nindicators: %s\n".formatted(rubric, indicators);
        if (rubric.startsWith("henan")) {
            yaml = yaml.replace("2020-12-31", "2022-12-31");
        }
        return new SubmissionReader(new Packs())
                .read("submission.yaml", yaml.getBytes(StandardCharsets.UTF_8), Overrides.none()).problems().stream()
                        .map(Problem::code)
                        .toList();
    }
}
