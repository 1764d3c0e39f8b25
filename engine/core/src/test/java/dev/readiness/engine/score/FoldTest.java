package dev.readiness.engine.score;

import static dev.readiness.engine.SmallRubric.clause;
import static dev.readiness.engine.SmallRubric.item;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.engine.SmallRubric;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How clauses make an item, and items a dimension: what criteria/README.md says of it, in the smallest rubrics that show it. */
class FoldTest {
    private static final SmallRubric SUM = SmallRubric.of(
            "",
            "points: 6\nitems:\n"
                    + item(
                            1,
                            "points: 6",
                            clause(1, "points: 1", "{attested: 甲}"),
                            clause(2, "points: 2", "{attested: 乙}"),
                            clause(3, "points: 3", "{attested: 丙}")));

    /** Three clauses of 2 points each, of which the best two count. */
    private static final SmallRubric CHOICE = SmallRubric.of(
            "",
            "points: 4\nitems:\n"
                    + item(
                            1,
                            "points: 4, pick: 2",
                            clause(1, "points: 2", "{attested: 甲}"),
                            clause(2, "points: 2", "{attested: 乙}"),
                            clause(3, "points: 2", "{attested: 丙}")));

    /** The shares that are reached of 10 and 20 points weigh 1 and 3, in an item and in a dimension. */
    private static final SmallRubric MEAN = SmallRubric.of(
            "points: 100\ntotal: {fold: mean}",
            "points: 8\nfold: mean\nitems:\n"
                    + item(
                            1,
                            "points: 10, weight: 1, fold: mean",
                            clause(1, "weight: 1", "{attested: 甲}"),
                            clause(2, "weight: 3", "{attested: 乙}"))
                    + item(2, "points: 20, weight: 3", clause(3, "", "{attested: 丙}")),
            "points: 5\nitems:\n" + item(3, "points: 5", clause(4, "", "{attested: 丁}")));

    private static final SmallRubric LEAST = SmallRubric.of(
            "",
            "points: 8\nfold: least\nitems:\n"
                    + item(
                            1,
                            "points: 10, fold: least",
                            clause(1, "", "{rate: 比率, earns: pro-rata, to: 100%}"),
                            clause(2, "", "{rate: 份额, earns: pro-rata, to: 100%}"))
                    + item(2, "points: 20", clause(3, "", "{attested: 丙}")));

    private static Scorecard score(SmallRubric rubric, String mode, String exempt, String filled) {
        String exemptions = exempt.isEmpty()
                ? ""
                : exempt.chars()
                        .mapToObj(clause -> "{clause: %c, reason: 无}".formatted(clause))
                        .collect(Collectors.joining(", ", "\nnotApplicable: [", "]"));
        return rubric.assess("assumptions: {notApplicable: %s}".formatted(mode) + exemptions, filled)
                .scorecard();
    }

    private static String outcomes(Scorecard card) {
        return card.clauses().map(clause -> clause.outcome().name()).collect(Collectors.joining(" "));
    }

    private static String ends(ItemScore item) {
        return "%s to %s of %s".formatted(item.worth(), item.possible(), item.applicableMaximum());
    }

    private static String ends(DimensionScore dimension) {
        return "%s to %s of %s".formatted(dimension.earned(), dimension.possible(), dimension.applicableMaximum());
    }

    private static ItemScore item1(Scorecard card) {
        return card.items().findFirst().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    rescale-total | ''  | 甲: 是, 乙: 是, 丙: 是 | 6 to 6 of 6     | MET
                    rescale-total | ''  | 甲: 是, 乙: 否        | 1 to 4 of 6     | NOT_MET
                    rescale-total | 3   | 甲: 是, 乙: 否        | 1 to 1 of 3     | NOT_MET
                    rescale-item  | 3   | 甲: 是, 乙: 否        | 2 to 2 of 6     | NOT_MET
                    full          | 3   | 甲: 是, 乙: 否        | 4 to 4 of 6     | NOT_MET
                    zero          | 3   | 甲: 是, 乙: 否        | 1 to 1 of 3     | NOT_MET
                    zero          | 12  | 丙: 是               | 3 to 3 of 3     | MET
                    rescale-item  | 123 | ''                  | 0 to 0 of 0     | NOT_APPLICABLE
                    full          | 123 | ''                  | 6 to 6 of 6     | NOT_APPLICABLE
                    """)
    void clauses_add_up_and_those_that_do_not_apply_are_treated_as_the_assumption_says(
            String mode, String exempt, String filled, String ends, String outcome) {
        ItemScore item = item1(score(SUM, mode, exempt, filled));
        assertThat(ends(item)).isEqualTo(ends);
        assertThat(item.outcome()).hasToString(outcome);
        assertThat(item.tie()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    rescale-total | ''  | 甲: 是, 乙: 是, 丙: 是 | 4 to 4 of 4 | MET MET NOT_SELECTED            | true
                    rescale-total | ''  | 甲: 否, 乙: 是, 丙: 是 | 4 to 4 of 4 | NOT_SELECTED MET MET            | false
                    rescale-total | ''  | 甲: 否, 乙: 否, 丙: 是 | 2 to 2 of 4 | NOT_MET NOT_SELECTED MET        | true
                    rescale-total | ''  | 乙: 否, 丙: 是        | 2 to 4 of 4 | MISSING NOT_SELECTED MET        | true
                    full          | 1   | 乙: 否, 丙: 是        | 2 to 2 of 4 | NOT_APPLICABLE NOT_MET MET      | false
                    full          | 12  | 丙: 是               | 2 to 2 of 2 | NOT_APPLICABLE NOT_APPLICABLE MET | false
                    rescale-total | 12  | 丙: 是               | 2 to 2 of 2 | NOT_APPLICABLE NOT_APPLICABLE MET | false
                    rescale-item  | 12  | 丙: 是               | 4 to 4 of 4 | NOT_APPLICABLE NOT_APPLICABLE MET | false
                    rescale-item  | 1   | 乙: 否, 丙: 是        | 2 to 2 of 4 | NOT_APPLICABLE NOT_MET MET      | false
                    """)
    void the_best_count_the_first_of_equals_and_none_that_does_not_apply(
            String mode, String exempt, String filled, String ends, String outcomes, boolean tie) {
        Scorecard card = score(CHOICE, mode, exempt, filled);
        assertThat(ends(item1(card))).isEqualTo(ends);
        assertThat(outcomes(card)).isEqualTo(outcomes);
        assertThat(item1(card).tie()).isEqualTo(tie);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    rescale-total | ''  | 甲: 是, 乙: 否, 丙: 是 | 5/2 to 5/2 of 10 | 13/2 to 13/2 of 8
                    rescale-total | ''  | 乙: 是, 丙: 否        | 15/2 to 10 of 10 | 3/2 to 2 of 8
                    rescale-total | 1   | 乙: 是, 丙: 否        | 10 to 10 of 10   | 2 to 2 of 8
                    rescale-total | 3   | 甲: 否, 乙: 是        | 15/2 to 15/2 of 10 | 6 to 6 of 8
                    rescale-total | 123 | ''                  | 0 to 0 of 0      | 0 to 0 of 0
                    zero          | 1   | 乙: 是, 丙: 否        | 15/2 to 15/2 of 15/2 | 3/2 to 3/2 of 15/2
                    zero          | 3   | 甲: 否, 乙: 是        | 15/2 to 15/2 of 10 | 3/2 to 3/2 of 2
                    full          | 1   | 乙: 是, 丙: 否        | 10 to 10 of 10   | 2 to 2 of 8
                    full          | 3   | 甲: 否, 乙: 是        | 15/2 to 15/2 of 10 | 15/2 to 15/2 of 8
                    """)
    void of_a_mean_the_shares_count_by_their_weights(
            String mode, String exempt, String filled, String item, String dimension) {
        Scorecard card = score(MEAN, mode, exempt, filled + (filled.isEmpty() ? "" : ", ") + "丁: 是");
        assertThat(ends(item1(card))).isEqualTo(item);
        assertThat(ends(card.dimensions().get(0))).isEqualTo(dimension);
    }

    /** Parts without weights weigh alike. */
    @Test
    void of_the_whole_the_shares_of_the_dimensions_count() {
        Scorecard card = score(MEAN, "rescale-total", "", "甲: 是, 乙: 是, 丙: 是, 丁: 否");
        assertThat(card.earned()).isEqualTo(Quantity.of(50));
        assertThat(score(MEAN, "rescale-total", "4", "甲: 是, 乙: 是, 丙: 否").earned())
                .isEqualTo(Quantity.of(25));
        assertThat(score(MEAN, "zero", "4", "甲: 是, 乙: 是, 丙: 否").earned()).isEqualTo(Quantity.of("12.5"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    rescale-total | ''  | 比率: 80%, 份额: 50%, 丙: 是 | 5 to 5 of 10 | 4 to 4 of 8
                    rescale-total | ''  | 比率: 80%, 丙: 是         | 0 to 8 of 10 | 0 to 32/5 of 8
                    rescale-total | ''  | 比率: 80%, 份额: 50%, 丙: 否 | 5 to 5 of 10 | 0 to 0 of 8
                    rescale-total | 2   | 比率: 80%, 丙: 是         | 8 to 8 of 10 | 32/5 to 32/5 of 8
                    rescale-total | 12  | 丙: 是                 | 0 to 0 of 0  | 8 to 8 of 8
                    rescale-total | 123 | ''                    | 0 to 0 of 0  | 0 to 0 of 0
                    zero          | 2   | 比率: 80%, 丙: 是         | 8 to 8 of 10 | 32/5 to 32/5 of 8
                    full          | 12  | 丙: 是                 | 10 to 10 of 10 | 8 to 8 of 8
                    """)
    void the_least_looks_at_what_applies(String mode, String exempt, String filled, String item, String dimension) {
        Scorecard card = score(LEAST, mode, exempt, filled);
        assertThat(ends(item1(card))).isEqualTo(item);
        assertThat(ends(card.dimensions().get(0))).isEqualTo(dimension);
    }

    /** What its condition would come to is then nobody's question. */
    @ParameterizedTest
    @CsvSource({"full, 3", "zero, 1", "rescale-total, 1"})
    void a_clause_that_hangs_on_a_condition_may_be_declared_not_to_apply(String mode, int worth) {
        SmallRubric hanging = SmallRubric.of(
                "",
                "points: 3\nitems:\n"
                        + item(
                                1,
                                "points: 3",
                                clause(1, "points: 1", "{attested: 甲}"),
                                clause(2, "points: 2, when: {attested: 乙}, otherwise: leave", "{attested: 丙}")));
        assertThat(item1(score(hanging, mode, "2", "甲: 是")).worth()).isEqualTo(Quantity.of(worth));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    rescale-total | 3   | 甲: 是, 乙: 否 | 2
                    rescale-item  | 3   | 甲: 是, 乙: 否 | 2
                    full          | 3   | 甲: 是, 乙: 否 | 4
                    zero          | 3   | 甲: 是, 乙: 否 | 1
                    rescale-total | 123 | ''             | 0
                    full          | 123 | ''             | 6
                    zero          | 123 | ''             | 0
                    """)
    void the_figure_is_rescaled_where_the_assumption_says_so(String mode, String exempt, String filled, int figure) {
        Scorecard card = score(SUM, mode, exempt, filled);
        assertThat(card.scaled()).isEqualTo(Quantity.of(figure));
        assertThat(card.interval()).isEqualTo(new Interval(Quantity.of(figure), Quantity.of(figure)));
    }
}
