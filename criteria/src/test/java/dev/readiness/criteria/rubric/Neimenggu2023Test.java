package dev.readiness.criteria.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.packs.Packs;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What this rubric has to be by its source; what any has to hold is what lint asks for. */
class Neimenggu2023Test {
    private static final Packs PACKS = new Packs();
    private static final Rubric RUBRIC = PACKS.find("neimenggu-2023").orElseThrow();

    @Test
    void it_has_five_dimensions_thirty_six_items_and_a_hundred_and_eleven_clauses() {
        assertThat(RUBRIC.dimensions()).hasSize(5);
        assertThat(RUBRIC.items().keySet()).containsExactlyElementsOf(oneTo(36));
        assertThat(RUBRIC.clauses().keySet()).containsExactlyElementsOf(oneTo(111));
        assertThat(RUBRIC.vetoes()).extracting(Clause::number).containsExactly(108, 109, 110, 111);
        assertThat(RUBRIC.clauses().values().stream()
                        .filter(clause -> RUBRIC.itemOf(clause).isPresent()))
                .hasSize(107);
    }

    @Test
    void its_dimensions_are_worth_130_points() {
        assertThat(RUBRIC.dimensions())
                .extracting(Dimension::points)
                .containsExactly(Stream.of(30, 15, 15, 20, 50).map(Quantity::of).toArray(Quantity[]::new));
        assertThat(RUBRIC.nominalMaximum()).isEqualTo(Quantity.of(130));
    }

    @Test
    void its_clauses_stand_under_the_items_of_the_source() {
        List<Integer> firstClauses = List.of(
                1, 4, 7, 8, 10, 16, 20, 28, 30, 34, 35, 39, 40, 41, 44, 47, 49, 50, 52, 55, 67, 68, 69, 70, 71, 72, 74,
                77, 80, 86, 89, 95, 97, 100, 102, 104);
        assertThat(RUBRIC.items().values())
                .extracting(item -> item.clauses().get(0).number())
                .containsExactlyElementsOf(firstClauses);
    }

    @Test
    void only_what_the_source_marks_may_not_apply() {
        assertThat(RUBRIC.clauses().values().stream().filter(Clause::mayNotApply))
                .extracting(Clause::number)
                .containsExactly(10, 12, 13, 19, 21, 23, 24, 45, 46, 56, 57, 58, 65, 80, 89, 90, 91, 92, 93, 94);
    }

    @Test
    void its_electives_are_items_29_to_36_of_which_four_count() {
        assertThat(RUBRIC.items().values().stream().filter(Item::elective))
                .extracting(Item::number)
                .containsExactly(29, 30, 31, 32, 33, 34, 35, 36);
        assertThat(RUBRIC.dimensions().get(4).choice()).contains(new Choice(4, Quantity.of(20)));
    }

    @Test
    void it_declares_every_assumption_that_the_engine_can_take_two_ways() {
        Set<String> bearing = new TreeSet<>(Policies.options().keySet());
        bearing.remove("samplesEachYear"); // the source says yearly average
        bearing.remove("overallPlace"); // it asks for no figures by place
        bearing.remove("totalRounding"); // its total is not rounded
        bearing.remove("deductionStep"); // it takes no points off by steps
        assertThat(RUBRIC.assumptions())
                .extracting(Assumption::id)
                .doesNotHaveDuplicates()
                .containsAll(bearing);
    }

    @Test
    void an_unknown_rubric_is_not_there() {
        assertThat(PACKS.find("nowhere-1999")).isEmpty();
        assertThat(PACKS.find("")).isEmpty();
    }

    private static List<Integer> oneTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }
}
