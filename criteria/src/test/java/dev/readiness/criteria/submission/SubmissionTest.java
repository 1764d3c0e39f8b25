package dev.readiness.criteria.submission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.packs.Packs;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a submission says of its indicators and requirements: what is there, what was declared, and where it stands. */
class SubmissionTest {
    private static final Rubric RUBRIC = new Packs().find("neimenggu-2023").orElseThrow();

    private static Submission submission(String declared, String indicators) {
        return Samples.sound(Samples.yaml(
                Samples.HEAD + "notApplicable: [" + declared + "]\nindicators:\n" + indicators.indent(2) + "  # 完\n"));
    }

    private static Requirement requirement(String title) {
        Indicator indicator = RUBRIC.indicator(title).orElseThrow();
        return RUBRIC.indicatorUses().about(indicator).get(0);
    }

    private static Submission city(String assumption, String satisfaction) {
        return Samples.sound(Samples.yaml(
                "rubric: national-2020\nregion: 运城市\nasOf: 2020-11-15\nassumptions: {%s}\n".formatted(assumption)
                        + "indicators: {" + satisfaction + "}\n"));
    }

    /** The overall figure is the city's; where the region takes it as that of each county, a single one can't tell. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    overallPlace: lowest-county | 群众总体满意率: 82%                       | true
                    overallPlace: lowest-county | '群众总体满意率: {全市: 82%, 甲县: 80%}'  | false
                    overallPlace: lowest-county | ''                                        | false
                    overallPlace: city          | 群众总体满意率: 82%                       | false
                    """)
    void a_single_figure_lacks_the_counties_where_each_has_to_reach_it(String assumption, String said, boolean lacks) {
        Submission submission = city(assumption, said);
        Indicator satisfaction = submission.rubric().indicator("群众总体满意率").orElseThrow();
        assertThat(submission.lacksCounties(satisfaction)).isEqualTo(lacks);
        assertThat(submission.reading(satisfaction).isPresent()).isEqualTo(!said.isEmpty());
    }

    @Test
    void an_indicator_of_one_place_lacks_no_counties() {
        Submission submission = city("overallPlace: lowest-county", "群众总体满意率: 82%, 满意度调查报告备齐: 是");
        Indicator report = submission.rubric().indicator("满意度调查报告备齐").orElseThrow();
        assertThat(report.places()).isEmpty();
        assertThat(submission.lacksCounties(report)).isFalse();
    }

    @Test
    void a_requirement_is_exempt_with_its_clause_or_alone() {
        Indicator alone = RUBRIC.indicators().stream()
                .filter(RUBRIC.applicability()::mayBeExempt)
                .filter(indicator -> RUBRIC.indicatorUses().restingOn(indicator).size() == 1)
                .filter(indicator -> RUBRIC.clause(RUBRIC.indicatorUses()
                                        .about(indicator)
                                        .get(0)
                                        .clause())
                                .requirements()
                                .size()
                        > 1)
                .findFirst()
                .orElseThrow();
        Requirement its = RUBRIC.indicatorUses().about(alone).get(0);
        Requirement other = RUBRIC.clause(its.clause()).requirements().stream()
                .filter(each -> !each.equals(its))
                .findFirst()
                .orElseThrow();
        Submission byIndicator = submission("{indicator: %s, reason: 没有}".formatted(alone.id()), "群众满意度: 86");
        assertThat(byIndicator.isExempt(its)).isTrue();
        assertThat(byIndicator.isExemptAlone(its)).isTrue();
        assertThat(byIndicator.isExempt(other)).isFalse();
        assertThat(byIndicator.declaresExemptions()).isTrue();
        Submission byClause = submission("{clause: %d, reason: 没有}".formatted(its.clause()), "群众满意度: 86");
        assertThat(List.of(its, other)).allMatch(byClause::isExempt).noneMatch(byClause::isExemptAlone);
        assertThat(byClause.isExempt(requirement("群众满意度"))).isFalse();
        assertThat(byClause.declaresExemptions()).isTrue();
        Submission nothing = submission("", "群众满意度: 86");
        assertThat(List.of(its, other)).noneMatch(nothing::isExempt).noneMatch(nothing::isExemptAlone);
        assertThat(nothing.declaresExemptions()).isFalse();
    }

    /** Of a pass rate and that of the whole province, what the one is above the other. */
    private static final String OWN = "评价性抽检合格率";

    private static final String WHOLE = "全省评价性抽检平均合格率";

    private static Submission town(String lines) {
        return Samples.sound(Samples.yaml("rubric: henan-2022\nregion: 甲市\nasOf: 2022-12-31\n" + lines));
    }

    private static Requirement above(Submission submission) {
        Rubric rubric = submission.rubric();
        return rubric.indicatorUses()
                .restingOn(rubric.indicator(WHOLE).orElseThrow())
                .get(0);
    }

    @Test
    void a_requirement_stands_where_it_is_answered_and_lacks_an_answer_where_it_is_not() {
        Submission half = town("indicators:\n  " + WHOLE + ": 97%\n  " + OWN + ":\n");
        assertThat(half.place(above(half))).hasToString("t.yaml:5:3");
        assertThat(half.gap(above(half))).hasToString("t.yaml:6:3");
        Submission none = town("indicators:\n  # 完\n");
        assertThat(none.place(above(none))).isEqualTo(none.insertion());
        assertThat(none.gap(above(none))).isEqualTo(none.insertion());
        Submission both = town("indicators:\n  " + OWN + ": 98%\n  " + WHOLE + ": 97%\n");
        assertThat(both.gap(above(both))).isEqualTo(both.place(above(both))).hasToString("t.yaml:5:3");
    }
}
