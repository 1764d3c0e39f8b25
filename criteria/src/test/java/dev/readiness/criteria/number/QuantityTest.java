package dev.readiness.criteria.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {
    @Test
    void a_third_three_times_is_one() {
        Quantity third = Quantity.ONE.dividedBy(3);
        assertThat(third.plus(third).plus(third)).isEqualTo(Quantity.ONE);
    }

    @Test
    void a_tenth_ten_times_is_one() {
        Quantity sum = IntStream.range(0, 10).mapToObj(i -> Quantity.of("0.1")).reduce(Quantity.ZERO, Quantity::plus);
        assertThat(sum).isEqualTo(Quantity.ONE);
    }

    @Test
    void equal_numbers_are_equal_however_they_were_written() {
        assertThat(Quantity.of("2.50"))
                .isEqualTo(Quantity.of("2.5"))
                .isEqualTo(Quantity.of(5).dividedBy(2))
                .isEqualTo(Quantity.of(new BigDecimal("25E-1")))
                .hasSameHashCodeAs(Quantity.of("2.5"));
        assertThat(Quantity.of(new BigDecimal("1E+3"))).isEqualTo(Quantity.of(1000));
        assertThat(Quantity.of("-0")).isEqualTo(Quantity.ZERO);
        assertThat(Quantity.of("79.99")).isNotEqualTo(Quantity.of(80));
    }

    @Test
    void order_is_that_of_numbers() {
        assertThat(Quantity.of("79.99")).isLessThan(Quantity.of(80));
        assertThat(Quantity.of(-1)).isLessThan(Quantity.ZERO);
        assertThat(Quantity.of(2).max(Quantity.of(3))).isEqualTo(Quantity.of(3));
    }

    @Test
    void three_decimals_at_most_are_shown_and_no_trailing_zeros() {
        assertThat(Quantity.of(2).dividedBy(3).shown()).isEqualTo("0.667");
        assertThat(Quantity.of("120.875").shown()).isEqualTo("120.875");
        assertThat(Quantity.of("100.00").shown()).isEqualTo("100");
        assertThat(Quantity.of("0.0004").shown()).isEqualTo("0");
        assertThat(Quantity.of("-0.0004").shown()).isEqualTo("0");
        assertThat(Quantity.of("-2.5").shown()).isEqualTo("-2.5");
        assertThat(Quantity.of("1000000").shown()).isEqualTo("1000000");
    }

    @Test
    void six_decimals_at_most_are_written_and_never_an_exponent() {
        assertThat(Quantity.ONE.dividedBy(3).written()).isEqualTo("0.333333");
        assertThat(Quantity.of("0.0000005").written()).isEqualTo("0.000001");
        assertThat(Quantity.of("100000000000000").written()).isEqualTo("100000000000000");
    }

    @Test
    void a_rate_of_one_is_a_hundred_per_cent() {
        assertThat(Quantity.ONE.shownAsPercent()).isEqualTo("100%");
        assertThat(Quantity.of("0.985").shownAsPercent()).isEqualTo("98.5%");
    }

    @Test
    void only_a_number_without_a_fraction_is_whole() {
        assertThat(Quantity.of("40.0").isWhole()).isTrue();
        assertThat(Quantity.of("40.5").isWhole()).isFalse();
    }

    @Test
    void only_nothing_is_zero() {
        assertThat(Quantity.of("0.00").isZero()).isTrue();
        assertThat(Quantity.of("9".repeat(20)).times(0).isZero()).isTrue();
        for (String text : List.of("0.001", "-0.001", "9".repeat(20), "0." + "0".repeat(20) + "1")) {
            assertThat(Quantity.of(text).isZero()).as(text).isFalse();
        }
    }

    @Test
    void as_a_text_it_is_a_fraction_in_lowest_terms() {
        assertThat(Quantity.of("-0.50")).hasToString("-1/2");
        assertThat(Quantity.of("4.0")).hasToString("4");
        assertThat(Quantity.of("12345678901234567890")).hasToString("12345678901234567890");
        assertThat(Quantity.ONE.dividedBy(Quantity.of("12345678901234567890"))).hasToString("1/12345678901234567890");
    }

    /** Whoever keeps quantities in a hash table finds them soon, great ones and small ones. */
    @Test
    void few_numbers_share_a_hash_code() {
        Quantity great = Quantity.of("12345678901234567890");
        for (Quantity start : List.of(Quantity.ZERO, great)) {
            assertThat(IntStream.range(0, 100)
                            .mapToObj(i -> start.plus(Quantity.of(i)).hashCode())
                            .distinct())
                    .hasSize(100);
        }
    }

    @Test
    void nothing_is_divided_by_zero() {
        assertThatThrownBy(() -> Quantity.ONE.dividedBy(Quantity.ZERO)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Quantity.ONE.dividedBy(0)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void text_that_is_no_decimal_is_refused() {
        assertThatThrownBy(() -> Quantity.of("forty")).isInstanceOf(NumberFormatException.class);
    }

    @Test
    void every_decimal_notation_is_read_as_what_it_stands_for() {
        Random random = new Random(20261123);
        for (int i = 0; i < 20_000; i++) {
            String text = (random.nextBoolean() ? "-" : "")
                    + digits(random)
                    + (random.nextBoolean() ? "." + digits(random) : "");
            assertThat(Quantity.of(text)).as(text).isEqualTo(Quantity.of(new BigDecimal(text)));
        }
        assertThat(Quantity.of("+1.5e1")).isEqualTo(Quantity.of(15));
        for (String text : List.of("", "-", ".", "-.", "1.2.3", "1..2", "--1", "1-", "１")) {
            assertThat(isRead(text)).as(text).isEqualTo(isDecimal(text));
        }
    }

    private static String digits(Random random) {
        return random.ints(1 + random.nextInt(12), 0, 10)
                .mapToObj(String::valueOf)
                .collect(Collectors.joining());
    }

    private static boolean isRead(String text) {
        try {
            Quantity.of(text);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static boolean isDecimal(String text) {
        try {
            return new BigDecimal(text).scale() >= Integer.MIN_VALUE;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    @Test
    void small_and_great_numbers_reckon_like_any_fraction() {
        Random random = new Random(20261122);
        for (int i = 0; i < 20_000; i++) {
            BigFraction a = fraction(random);
            BigFraction b = fraction(random);
            assertThat(quantity(a).plus(quantity(b))).isEqualTo(quantity(a.add(b)));
            assertThat(quantity(a).minus(quantity(b))).isEqualTo(quantity(a.subtract(b)));
            assertThat(quantity(a).times(quantity(b))).isEqualTo(quantity(a.multiply(b)));
            assertThat(quantity(a).compareTo(quantity(b))).isEqualTo(a.compareTo(b));
            assertThat(quantity(a).equals(quantity(b))).isEqualTo(a.compareTo(b) == 0);
            assertThat(quantity(a).isNegative()).isEqualTo(a.signum() < 0);
            assertThat(quantity(a).written()).isEqualTo(shown(a, 6));
            assertThat(quantity(a).shown()).isEqualTo(shown(a, 3));
            if (b.signum() != 0) {
                assertThat(quantity(a).dividedBy(quantity(b))).isEqualTo(quantity(a.divide(b)));
            }
        }
    }

    @Test
    void a_great_number_that_comes_down_again_equals_the_small_one() {
        Quantity great = Quantity.of(Long.MAX_VALUE);
        assertThat(great.minus(great)).isEqualTo(Quantity.ZERO).hasSameHashCodeAs(Quantity.ZERO);
        assertThat(great.dividedBy(great)).isEqualTo(Quantity.ONE).hasSameHashCodeAs(Quantity.ONE);
        assertThat(great.plus(Quantity.ONE).minus(great)).isEqualTo(Quantity.ONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0x10", "1_000", "", ".", "1.2.3", "NaN", "1e99999999", "-1e-99999999"})
    void anything_but_a_number_of_decent_length_is_refused_at_once(String text) {
        assertThatThrownBy(() -> Quantity.of(text)).isInstanceOf(NumberFormatException.class);
    }

    @Test
    void numbers_with_endless_digits_are_refused_at_once() {
        assertThatThrownBy(() -> Quantity.of("9".repeat(10_000_000))).isInstanceOf(NumberFormatException.class);
        for (String endless : List.of("1e99999999", "1e-99999999", "1e2147483647")) {
            assertThatThrownBy(() -> Quantity.of(new BigDecimal(endless))).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void it_is_handed_on_as_a_fraction_a_decimal_or_a_double() {
        Quantity rate = Quantity.of(-234).dividedBy(Quantity.of(236));
        assertThat(rate.numerator()).isEqualTo(-117);
        assertThat(rate.denominator()).isEqualTo(118);
        assertThat(rate.asDecimal(4, RoundingMode.HALF_UP)).isEqualTo(new BigDecimal("-0.9915"));
        assertThat(rate.asDouble()).isEqualTo(-117 / 118.0);
        Quantity great = Quantity.of(Long.MAX_VALUE).dividedBy(Quantity.of(7L * 1_000_000_007));
        assertThat(new BigDecimal(great.numerator())
                        .divide(new BigDecimal(great.denominator()), 6, RoundingMode.HALF_UP))
                .isEqualTo(great.asDecimal(6, RoundingMode.HALF_UP));
    }

    @Test
    void what_a_number_is_like_is_told_of_great_ones_as_of_small_ones() {
        Quantity great = Quantity.of("12345678901234567890");
        Quantity more = great.plus(Quantity.ONE);
        Quantity half = Quantity.of("0.5");
        assertThat(List.of(Quantity.ONE.times(-1), half.times(-1), great.times(-1)))
                .allMatch(Quantity::isNegative);
        assertThat(List.of(Quantity.ZERO, half, great)).noneMatch(Quantity::isNegative);
        assertThat(List.of(Quantity.ZERO, Quantity.of(3), great)).allMatch(Quantity::isWhole);
        assertThat(List.of(half, great.plus(half))).noneMatch(Quantity::isWhole);
        for (List<Quantity> pair : List.of(List.of(half, Quantity.ONE), List.of(great, more))) {
            Quantity low = pair.get(0);
            Quantity high = pair.get(1);
            assertThat(List.of(low.min(high), high.min(low))).containsOnly(low);
            assertThat(List.of(low.max(high), high.max(low))).containsOnly(high);
        }
        assertThat(half.times(-1).floor()).isEqualTo(-1);
        assertThat(more.dividedBy(great).floor()).isEqualTo(1);
        assertThat(more.dividedBy(great).times(-1).floor()).isEqualTo(-2);
        assertThat(more.minus(Quantity.ONE)).isEqualTo(great).hasSameHashCodeAs(great);
    }

    @Test
    void as_many_digits_as_are_allowed_are_read_and_one_more_is_refused() {
        int most = 100_000;
        assertThat(Quantity.of("9".repeat(most)).isWhole()).isTrue();
        assertThat(Quantity.of(new BigDecimal(BigInteger.ONE, most)).isWhole()).isFalse();
        assertThat(Quantity.of(new BigDecimal("9".repeat(most))).isWhole()).isTrue();
        assertThatThrownBy(() -> Quantity.of("9".repeat(most + 1))).isInstanceOf(NumberFormatException.class);
        assertThatThrownBy(() -> Quantity.of(new BigDecimal(BigInteger.ONE, most + 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Quantity.of(new BigDecimal("9".repeat(most + 1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Of all sizes, those at the border of what is reckoned fast among them. */
    private static BigFraction fraction(Random random) {
        return BigFraction.of(whole(random), whole(random).abs().max(BigInteger.ONE));
    }

    private static BigInteger whole(Random random) {
        int bits = random.nextInt(70);
        BigInteger number = BigInteger.ONE.shiftLeft(bits).add(BigInteger.valueOf(random.nextInt(5) - 2));
        return random.nextBoolean() ? number : new BigInteger(bits + 1, random).negate();
    }

    /** By a way of its own: the definition of a fraction. */
    private static Quantity quantity(BigFraction value) {
        return Quantity.of(new BigDecimal(value.getNumerator()))
                .dividedBy(Quantity.of(new BigDecimal(value.getDenominator())));
    }

    private static String shown(BigFraction value, int decimals) {
        BigDecimal rounded = value.bigDecimalValue(decimals, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
