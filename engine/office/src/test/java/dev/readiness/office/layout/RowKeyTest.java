package dev.readiness.office.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.packs.Packs;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowKeyTest {

    @Test
    void the_key_of_every_indicator_is_read_back_with_and_without_a_year() {
        assertThat(indicators()).isNotEmpty().allSatisfy(indicator -> {
            RowKey whole = new RowKey(indicator.id(), OptionalInt.empty());
            RowKey year = new RowKey(indicator.id(), OptionalInt.of(2023));
            assertThat(RowKey.parse(whole.toString())).contains(whole);
            assertThat(RowKey.parse(year.toString())).contains(year);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/2023", "sampling/", "sampling/23", "sampling/2023/1"})
    void what_is_no_key_is_none(String text) {
        assertThat(RowKey.parse(text)).isEmpty();
    }

    @Test
    void a_year_stands_after_a_slash() {
        assertThat(new RowKey("sampling-batches", OptionalInt.of(2022))).hasToString("sampling-batches/2022");
    }

    @ParameterizedTest
    @ValueSource(strings = {"甲县", "West Lake", "A/B@C %20"})
    void a_place_is_read_back_and_leaves_no_blank_in_the_key(String place) {
        RowKey key = new RowKey("satisfaction", Optional.of(place), OptionalInt.of(2020));
        assertThat(key.toString()).doesNotContain(" ");
        assertThat(RowKey.parse(key.toString())).contains(key);
    }

    private static Stream<Indicator> indicators() {
        Packs packs = new Packs();
        return packs.ids().stream().flatMap(id -> packs.find(id).orElseThrow().indicators().stream());
    }
}
