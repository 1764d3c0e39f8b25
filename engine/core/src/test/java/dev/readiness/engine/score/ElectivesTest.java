package dev.readiness.engine.score;

import static dev.readiness.engine.SmallRubric.clause;
import static dev.readiness.engine.SmallRubric.item;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.engine.SmallRubric;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A dimension of which one item counts always, and of three electives the best two, or those that the region chose. */
class ElectivesTest {
    private static final SmallRubric RUBRIC = SmallRubric.of(
            "",
            "points: 11\nchoice: {pick: 2, points: 10}\nitems:\n"
                    + item(1, "points: 1", clause(1, "", "{attested: 甲}"))
                    + elective(2, "{attested: 乙}")
                    + elective(3, "{attested: 丙}")
                    + elective(4, "{rate: 比率, earns: pro-rata, to: 100%}")
                    + item(5, "adds: {atMost: 2}", clause(5, "points: 2", "{attested: 丁}")));

    private static String elective(int number, String needs) {
        return item(number, "points: 5, elective: true", clause(number, "", needs));
    }

    private static DimensionScore dimension(String head, String filled) {
        return RUBRIC.assess(head, filled).scorecard().dimensions().get(0);
    }

    private static String exempting(String... clauses) {
        return Arrays.stream(clauses)
                .map(clause -> "{clause: %s, reason: 无}".formatted(clause))
                .collect(Collectors.joining(", ", "notApplicable: [", "]"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    乙: 是, 丙: 是, 比率: 40% | 11 | 11 | [2, 3] | false | 3
                    乙: 否, 丙: 是, 比率: 40% | 8  | 8  | [3, 4] | false | 2
                    乙: 是, 丙: 是, 比率: 100% | 11 | 11 | [2, 3] | true | 0
                    乙: 否, 丙: 否, 比率: 40% | 3  | 3  | [2, 4] | true  | 0
                    丙: 是, 比率: 40%         | 8  | 11 | [3, 4] | false | 2
                    """)
    void the_best_count_and_the_first_of_equals(
            String filled, int earned, int possible, String chosen, boolean tie, int margin) {
        DimensionScore dimension = dimension("", "甲: 是, 丁: 是, " + filled);
        assertThat(dimension.earned()).isEqualTo(Quantity.of(earned));
        assertThat(dimension.possible()).isEqualTo(Quantity.of(possible));
        assertThat(dimension.applicableMaximum()).isEqualTo(Quantity.of(11));
        assertThat(dimension.extra()).isEqualTo(new Interval(Quantity.of(2), Quantity.of(2)));
        Election election = dimension.election().orElseThrow();
        assertThat(election.declared()).isFalse();
        assertThat(election.chosen()).hasToString(chosen);
        assertThat(election.tie()).isEqualTo(tie);
        assertThat(election.margin()).isEqualTo(Quantity.of(margin));
    }

    @Test
    void those_that_do_not_count_are_not_selected_and_bring_and_lose_nothing() {
        DimensionScore dimension = dimension("", "甲: 是, 乙: 是, 丙: 是, 比率: 40%");
        assertThat(dimension.items())
                .extracting(ItemScore::outcome)
                .containsExactly(Outcome.MET, Outcome.MET, Outcome.MET, Outcome.NOT_SELECTED, Outcome.MISSING);
        ItemScore idle = dimension.items().get(3);
        assertThat(idle.counts()).isFalse();
        assertThat(idle.earned()).isEqualTo(Quantity.ZERO);
        assertThat(idle.worth()).isEqualTo(Quantity.of(2));
        ClauseScore clause = idle.clauses().get(0);
        assertThat(clause.outcome()).isEqualTo(Outcome.NOT_SELECTED);
        assertThat(clause.earned()).isEqualTo(Quantity.ZERO);
        assertThat(clause.lost()).isEqualTo(Quantity.ZERO);
        assertThat(clause.wanting()).isEqualTo(Quantity.ZERO);
        assertThat(clause.open()).isEqualTo(Quantity.ZERO);
        assertThat(clause.outcomeOf(clause.judged().get(0))).isEqualTo(Outcome.NOT_SELECTED);
        assertThat(dimension.items().get(1).earned()).isEqualTo(Quantity.of(5));
        assertThat(dimension.items().get(1).counts()).isTrue();
    }

    @Test
    void what_a_region_has_chosen_counts_whatever_it_earns() {
        DimensionScore dimension = dimension("electives: [3, 4]", "甲: 是, 乙: 是, 丙: 否, 比率: 40%");
        assertThat(dimension.earned()).isEqualTo(Quantity.of(3));
        assertThat(dimension.possible()).isEqualTo(Quantity.of(3));
        assertThat(dimension.applicableMaximum()).isEqualTo(Quantity.of(11));
        assertThat(dimension.election()).contains(new Election(true, List.of(3, 4), false, Quantity.ZERO));
    }

    @Test
    void one_that_does_not_apply_leaves_its_place_to_another() {
        DimensionScore one = dimension(exempting("2"), "甲: 是, 丙: 是, 比率: 40%");
        assertThat(one.earned()).isEqualTo(Quantity.of(8));
        assertThat(one.applicableMaximum()).isEqualTo(Quantity.of(11));
        assertThat(one.items().get(1).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(one.items().get(1).applies()).isFalse();
        DimensionScore two = dimension(exempting("2", "3"), "甲: 是, 比率: 40%");
        assertThat(two.earned()).isEqualTo(Quantity.of(3));
        assertThat(two.applicableMaximum()).isEqualTo(Quantity.of(6));
        assertThat(two.election().orElseThrow().margin()).isEqualTo(Quantity.of(2));
        DimensionScore none = dimension(exempting("2", "3", "4"), "甲: 是");
        assertThat(none.applicableMaximum()).isEqualTo(Quantity.ONE);
        assertThat(none.election()).contains(new Election(false, List.of(), false, Quantity.ZERO));
    }

    @Test
    void in_a_choice_nothing_is_granted_that_does_not_apply() {
        String full = "assumptions: {notApplicable: full}\n";
        DimensionScore dimension = dimension(full + exempting("1", "2", "3"), "比率: 40%");
        assertThat(dimension.earned()).isEqualTo(Quantity.of(3));
        assertThat(dimension.applicableMaximum()).isEqualTo(Quantity.of(6));
    }
}
