package dev.readiness.office.scoresheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.office.scoresheet.Sum.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class SumTest {
    private static final List<Part> PARTS = List.of(part(5, 1, 1), part(6, 2, 0), part(8, 4, 3));

    private static Part part(int row, long points, long earned) {
        return new Part(row, Quantity.of(points), Quantity.of(earned));
    }

    private static Sum of(long points, long earned) {
        return Sum.of(PARTS, Quantity.of(points), Quantity.of(earned));
    }

    @Test
    void rows_that_follow_each_other_are_one_range() {
        assertThat(of(7, 4).formula(ScoreColumn.POINTS)).isEqualTo("SUM(C6:C7,C9)");
        assertThat(of(7, 4).isPlain()).isTrue();
    }

    @Test
    void where_all_must_hold_it_is_the_least() {
        assertThat(of(1, 0).formula(ScoreColumn.EARNED)).isEqualTo("MIN(D6:D7,D9)");
    }

    @Test
    void what_a_rubric_caps_deducts_or_adds_is_written_as_the_difference() {
        Sum capped = of(6, 5);
        assertThat(capped.formula(ScoreColumn.POINTS)).isEqualTo("SUM(C6:C7,C9)-1.0");
        assertThat(capped.formula(ScoreColumn.EARNED)).isEqualTo("SUM(D6:D7,D9)+1.0");
        assertThat(capped.isPlain()).isFalse();
    }

    @Test
    void a_whole_without_parts_is_nothing() {
        assertThat(Sum.of(List.of(), Quantity.ZERO, Quantity.ZERO).formula(ScoreColumn.EARNED))
                .isEqualTo("0");
    }

    @Test
    void what_is_converted_is_the_share_of_all_parts() {
        Sum converted = Sum.of(List.of(part(5, 6, 3), part(6, 2, 1)), Quantity.of(100), Quantity.of(50));
        assertThat(converted.formula(ScoreColumn.POINTS)).isEqualTo("100.0");
        assertThat(converted.formula(ScoreColumn.EARNED)).isEqualTo("SUM(D6:D7)/SUM(C6:C7)*100.0");
        assertThat(converted.isPlain()).isTrue();
    }
}
