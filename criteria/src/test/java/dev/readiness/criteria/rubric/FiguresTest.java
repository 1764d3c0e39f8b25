package dev.readiness.criteria.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.number.Quantity;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {
    @Test
    void a_decimal_may_be_grouped_by_thousands() {
        assertThat(Figures.decimal("12,480.5")).contains(Quantity.of("12480.5"));
        assertThat(Figures.decimal("-3")).contains(Quantity.of(-3));
        assertThat(Figures.decimal(" ４０ ")).contains(Quantity.of(40));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1,23",
                "1,2345",
                ",123",
                "1e3",
                "1.2.3",
                "--1",
                "1 000",
                "0x1",
                "1234567890123456",
                "-",
                "1.",
                ".5",
                "1.-5",
                "-12,480.",
                "٣",
                "1.1234567890123456"
            })
    void anything_else_is_no_decimal(String text) {
        assertThat(Figures.decimal(text)).isEmpty();
    }

    @Test
    void a_percentage_becomes_a_share_of_one() {
        assertThat(Figures.percentage("98.5%")).contains(Quantity.of("0.985"));
        assertThat(Figures.percentage("98.5 ％")).contains(Quantity.of("0.985"));
        assertThat(Figures.percentage("98.5")).isEmpty();
        assertThat(Figures.percentage("%")).isEmpty();
        assertThat(Figures.percentage("9%8%")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-02-29",
                "2023-13-01",
                "2023-7-12",
                "2023/07/12",
                "20230712",
                "-2023-07-12",
                "+12023-07-12",
                "2023-07-1x",
                "2023-00-01",
                ""
            })
    void a_day_is_year_month_day_and_on_the_calendar(String text) {
        assertThat(Figures.day(text)).isEmpty();
    }

    @Test
    void a_day_may_be_typed_full_width() {
        assertThat(Figures.day("２０２３-０７-１２")).contains(LocalDate.of(2023, 7, 12));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023/7/12",
                "2023.7.12",
                "2023-7-12",
                "2023年7月12日",
                "2023年07月12号",
                "２０２３年７月１２日",
                "20230712",
                "2023-07-12 00:00:00",
                "2023-07-12T08:30",
                "二〇二三年七月十二日",
                "二零二三年七月十二日",
                "二○二三年七月十二号",
                "二O二三年七月十二日",
                "二0二三年七月十二日"
            })
    void a_day_may_be_written_in_other_ways_that_mean_one_day(String text) {
        assertThat(Figures.dayWrittenOtherwise(text)).contains("2023-07-12");
    }

    @Test
    void numerals_go_up_to_the_end_of_a_month() {
        assertThat(Figures.dayWrittenOtherwise("二〇二三年十二月三十一日")).contains("2023-12-31");
        assertThat(Figures.dayWrittenOtherwise("二〇二三年十月十日")).contains("2023-10-10");
        assertThat(Figures.dayWrittenOtherwise("二〇二三年十一月二十日")).contains("2023-11-20");
        assertThat(Figures.dayWrittenOtherwise("二〇二〇年一月九日")).contains("2020-01-09");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023年12月",
                "12/1/2023",
                "1/12/23",
                "23/12/1",
                "20231301",
                "20230230",
                "2023121",
                "12480000",
                "二〇二三年十二月",
                "二〇二三年十二月初一",
                "二〇二三年十二月十十日",
                "二〇二三年一二月一日",
                "二千零二十三年十二月一日",
                "今天",
                ""
            })
    void what_leaves_a_day_open_is_none(String text) {
        assertThat(Figures.dayWrittenOtherwise(text)).isEmpty();
    }

    @Test
    void a_whole_number_fits_an_int() {
        assertThat(Figures.whole("111")).contains(111);
        assertThat(Figures.whole("1.0")).isEmpty();
        assertThat(Figures.whole("9999999999")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "1-", "--1", "１ ２", "٣"})
    void anything_else_is_no_whole_number(String text) {
        assertThat(Figures.whole(text)).isEmpty();
    }

    @Test
    void a_year_has_four_digits() {
        assertThat(Figures.year("2023")).hasValue(2023);
        assertThat(Figures.year("２０２３年")).hasValue(2023);
        assertThat(Figures.year("年")).isEmpty();
        assertThat(Figures.year("202年")).isEmpty();
        assertThat(Figures.year("20231")).isEmpty();
        assertThat(Figures.year("2023年年")).isEmpty();
        assertThat(Figures.year("-202")).isEmpty();
    }

    @Test
    void a_period_has_a_unit() {
        assertThat(Figures.period("2 years")).contains(Period.ofYears(2));
        assertThat(Figures.period("1 month")).contains(Period.ofMonths(1));
        assertThat(Figures.period("30 days")).contains(Period.ofDays(30));
        assertThat(Figures.period("2")).isEmpty();
    }
}
