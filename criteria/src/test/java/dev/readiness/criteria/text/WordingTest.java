package dev.readiness.criteria.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WordingTest {
    private final Wording wording = Wording.of(WordingTest.class, "sample", Lang.EN);

    @Test
    void places_are_filled_in_any_order_and_as_often_as_they_stand() {
        assertThat(wording.say("places", "a", "b")).isEqualTo("b, a and b");
    }

    @Test
    void braces_that_are_no_place_stay() {
        assertThat(wording.say("braces", "2023")).isEqualTo("write {numerator: 49, denominator: 50} or {2023: …}");
    }

    @Test
    void an_argument_that_looks_like_a_place_is_not_filled_again() {
        assertThat(wording.say("places", "{1}", "x")).isEqualTo("x, {1} and x");
    }

    @Test
    void a_quote_is_a_quote() {
        assertThat(wording.say("quote")).isEqualTo("it can't be 'so'");
    }

    @Test
    void an_unclosed_brace_stays() {
        assertThat(wording.say("open", "x")).isEqualTo("x { and {0");
    }

    @Test
    void a_variant_stands_in_where_there_is_one() {
        assertThat(wording.variant("OTHER").say("quote")).isEqualTo("it can't be otherwise");
        assertThat(wording.variant("OTHER").say("open", "x")).isEqualTo(wording.say("open", "x"));
    }

    @Test
    void a_sentence_that_is_not_there_is_the_programs_fault() {
        assertThatThrownBy(() -> wording.say("nothing"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nothing");
    }

    @Test
    void a_wording_that_is_not_there_is_the_distributions_fault() {
        assertThatThrownBy(() -> Wording.of(WordingTest.class, "sample", Lang.ZH))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("sample_zh.properties");
    }
}
