package dev.readiness.criteria.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LastDayTest {
    private static LastDay day(String written) {
        return LastDay.of(written).orElseThrow();
    }

    @Test
    void a_day_of_one_year_is_that_day_whatever_year_is_asked_for() {
        assertThat(day("2022-11-30").isYearly()).isFalse();
        assertThat(day("2022-11-30").in(2024)).isEqualTo(LocalDate.of(2022, 11, 30));
    }

    @Test
    void a_day_without_a_year_comes_every_year() {
        assertThat(day("11-30").isYearly()).isTrue();
        assertThat(day("11-30").in(2024)).isEqualTo(LocalDate.of(2024, 11, 30));
        assertThat(day("02-29").in(2023)).isEqualTo(LocalDate.of(2023, 2, 28));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-11-30", "11-30", "02-29"})
    void it_is_written_as_it_was_read(String written) {
        assertThat(day(written)).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "11", "11-31", "13-01", "1-5", "30-11", "2022-11-31", "2022-11", "11月30日"})
    void anything_else_is_no_day(String written) {
        assertThat(LastDay.of(written)).isEmpty();
    }

    @Test
    void a_day_of_every_year_comes_before_another_by_the_day_of_the_year() {
        assertThat(day("11-30").comparedTo(day("2022-12-31"))).isNegative();
        assertThat(day("2022-11-30").comparedTo(day("11-15"))).isPositive();
        assertThat(day("2021-12-31").comparedTo(day("2022-11-30"))).isNegative();
    }
}
