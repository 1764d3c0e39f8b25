package dev.readiness.criteria.submission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.problem.ValueProblem;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which years are judged on which day, and what may be said of a period that has not begun. */
class JudgedYearsTest {
    private static Submission submission(String day, String years) {
        return Samples.sound(Samples.yaml(
                "rubric: neimenggu-2023\nregion: 甲旗\nasOf: %s\nassumptions: {years: %s}\nindicators: {群众满意度: 86}\n"
                        .formatted(day, years)));
    }

    /** Evidence reaches back to 2022. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023-12-31 | through-running-year | [2022, 2023]
                    2023-12-30 | through-running-year | [2022, 2023]
                    2023-12-31 | full-years           | [2022, 2023]
                    2023-12-30 | full-years           | [2022]
                    2024-01-01 | full-years           | [2022, 2023]
                    """)
    void a_year_that_is_not_over_is_judged_where_the_assumption_says_so(String day, String years, String judged) {
        assertThat(JudgedYears.of(submission(day, years))).hasToString(judged);
    }

    @Test
    void a_year_is_over_on_its_last_day() {
        assertThat(JudgedYears.isOver(2023, LocalDate.of(2023, 12, 30))).isFalse();
        assertThat(JudgedYears.isOver(2023, LocalDate.of(2023, 12, 31))).isTrue();
        assertThat(JudgedYears.isOver(2023, LocalDate.of(2024, 1, 1))).isTrue();
    }

    /** The period of the report of 2024 begins with that year. */
    @ParameterizedTest
    @CsvSource({"2023-12-31, 是, true", "2023-12-31, 否, false", "2024-01-01, 是, false", "2023-12-31, '', false"})
    void what_is_said_to_be_done_in_a_period_to_come_is_refused(String day, String said, boolean refused) {
        ReadSubmission read = Samples.yaml(
                "rubric: longting-2022\nregion: 甲区\nasOf: %s\nindicators: {2024年度工作总结按时报送: %s}\n".formatted(day, said));
        assertThat(Samples.codes(read).contains(ValueProblem.PERIOD_NOT_BEGUN)).isEqualTo(refused);
    }

    /** A checklist's target is a share of its 63 clauses, a conformity rubric's one of its basic criteria. */
    @ParameterizedTest
    @CsvSource({
        "longting-2022, 2023-06-30, 50%, 63/2",
        "longting-2022, 2023-06-30, 100%, 63",
        "national-2020, 2020-12-31, 80%, 4/5",
        "neimenggu-2023, 2023-12-01, 130, 130",
        "neimenggu-2023, 2023-12-01, 130.001, ''",
        "neimenggu-2023, 2023-12-01, -1, ''",
        "longting-2022, 2023-06-30, 100.001%, ''"
    })
    void a_target_is_points_or_a_share_and_no_more_than_there_is(
            String rubric, String day, String said, String figure) {
        ReadSubmission read = Samples.yaml(
                "rubric: %s\nregion: 甲\nasOf: %s\ntarget: %s\nindicators: {}\n".formatted(rubric, day, said));
        assertThat(read.submission().isPresent()).isEqualTo(!figure.isEmpty());
        read.submission()
                .ifPresent(submission ->
                        assertThat(submission.target().orElseThrow()).hasToString(figure));
    }
}
