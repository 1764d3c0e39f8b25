package dev.readiness.engine.score;

import static dev.readiness.engine.SmallRubric.clause;
import static dev.readiness.engine.SmallRubric.item;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.SmallRubric;
import dev.readiness.engine.plan.Aim;
import dev.readiness.engine.plan.Efforts;
import dev.readiness.engine.plan.Planner;
import dev.readiness.engine.proof.Proven;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is added and taken outside the maximum, and where deductions and figures end: the words of criteria/README.md. */
class OutsideTest {
    private static final String BASE = item(1, "points: 10", clause(1, "", "{attested: 甲}"));

    /** 10 points, up to 5 of a bonus of two clauses of 4 points each, and up to 3 taken. */
    private static final SmallRubric OUTSIDE = outside("");

    private static SmallRubric outside(String head) {
        return SmallRubric.of(
                head,
                "points: 10\nitems:\n" + BASE
                        + item(
                                2,
                                "adds: {atMost: 5}",
                                clause(2, "points: 4", "{attested: 乙}"),
                                clause(3, "points: 4", "{rate: 比率, earns: pro-rata, to: 100%}"))
                        + item(3, "takes: {atMost: 3}", clause(4, "points: 6", "{attested: 丙}")));
    }

    private static String figures(Scorecard card) {
        return "%s + %s to %s = %s to %s"
                .formatted(
                        card.rescaled(),
                        card.extra().low(),
                        card.extra().high(),
                        card.interval().low(),
                        card.interval().high());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    甲: 是, 乙: 是, 比率: 100%, 丙: 是 | ''   | 10 + 5 to 5 = 15 to 15
                    甲: 是, 乙: 否, 比率: 100%, 丙: 是 | ''   | 10 + 4 to 4 = 14 to 14
                    甲: 是, 乙: 否, 比率: 50%, 丙: 是  | ''   | 10 + 2 to 2 = 12 to 12
                    甲: 是, 乙: 否, 比率: 0%, 丙: 否   | ''   | 10 + -3 to -3 = 7 to 7
                    甲: 否, 乙: 否, 比率: 0%, 丙: 否   | ''   | 0 + -3 to -3 = 0 to 0
                    甲: 是                             | ''   | 10 + -3 to 5 = 7 to 15
                    甲: 是                             | 2    | 10 + -3 to 4 = 7 to 14
                    甲: 是                             | 4    | 10 + 0 to 5 = 10 to 15
                    乙: 是, 比率: 50%, 丙: 否          | 1    | 0 + 2 to 2 = 2 to 2
                    """)
    void it_comes_last_and_no_more_than_is_printed_of_it(String filled, String exempt, String figures) {
        String head = exempt.isEmpty() ? "" : "notApplicable: [{clause: %s, reason: 无}]".formatted(exempt);
        Scorecard card = OUTSIDE.assess(head, filled).scorecard();
        assertThat(figures(card)).isEqualTo(figures);
        assertThat(card.hasExtra()).isTrue();
        assertThat(card.applicableMaximum()).isEqualTo(exempt.equals("1") ? Quantity.ZERO : Quantity.of(10));
        assertThat(card.items().skip(1))
                .allSatisfy(item -> assertThat(item.applicableMaximum()).isEqualTo(Quantity.ZERO));
    }

    @Test
    void a_clause_of_it_that_does_not_apply_is_never_granted() {
        String exempt = "assumptions: {notApplicable: full}\nnotApplicable: [{clause: 2, reason: 无}]";
        assertThat(figures(OUTSIDE.assess(exempt, "甲: 是, 比率: 0%, 丙: 是").scorecard()))
                .isEqualTo("10 + 0 to 0 = 10 to 10");
    }

    /** Nor does a plan or a proof look for what was found of it: nothing was. */
    @Test
    void what_comes_after_the_score_goes_without_it_too() {
        Assessment assessment = OUTSIDE.assess("notApplicable: [{clause: 2, reason: 无}, {clause: 4, reason: 无}]", "");
        Proven.check(assessment, "an exempt bonus");
        assertThat(new Planner(OUTSIDE.assessor(), Efforts.even())
                        .plan(assessment, Aim.any())
                        .most())
                .isEqualTo(Quantity.of(14));
    }

    @Test
    void the_figure_ends_where_the_source_holds_it_to_a_maximum() {
        String all = "甲: 是, 乙: 是, 比率: 100%, 丙: 是";
        assertThat(outside("total: {atMost: 12}").assess("", all).scorecard().scaled())
                .isEqualTo(Quantity.of(12));
        assertThat(outside("total: {counts: demerits}")
                        .assess("", all)
                        .scorecard()
                        .scaled())
                .isEqualTo(Quantity.of(10));
        assertThat(outside("total: {counts: demerits, atMost: 9}")
                        .assess("", all)
                        .scorecard()
                        .scaled())
                .isEqualTo(Quantity.of(9));
    }

    @Test
    void where_nothing_stands_outside_nothing_is_added_or_taken() {
        Scorecard card = SmallRubric.of("", "points: 10\nitems:\n" + BASE)
                .assess("", "甲: 是")
                .scorecard();
        assertThat(card.hasExtra()).isFalse();
        assertThat(card.extra()).isEqualTo(Interval.NONE);
    }

    /** Of 4 points 6 may be taken: what goes on lowers the item, or only the total. */
    @ParameterizedTest
    @CsvSource({"clause, 5, 15", "item, 3, 13", "total, 3, 13"})
    void deductions_end_at_their_clause_or_go_on(String beyond, int item, int total) {
        Scorecard card = deducting(beyond, 5).assess("", "甲: 是, 乙: 是, 比率: 0%").scorecard();
        assertThat(card.items().findFirst().orElseThrow().worth()).isEqualTo(Quantity.of(item));
        assertThat(card.scaled()).isEqualTo(Quantity.of(total));
    }

    /** An item has nothing to lose once it is at 0, unless a clause says that deductions go on to the total. */
    @ParameterizedTest
    @CsvSource({"clause, 1, 11", "item, 0, 10", "total, -1, 9"})
    void an_item_ends_at_nothing_and_the_total_goes_on(String beyond, int item, int total) {
        Scorecard card = deducting(beyond, 1).assess("", "甲: 是, 乙: 是, 比率: 0%").scorecard();
        assertThat(card.items().findFirst().orElseThrow().worth()).isEqualTo(Quantity.of(item));
        assertThat(card.scaled()).isEqualTo(Quantity.of(total));
    }

    /** A clause that may yet leave with all its points is not there for others to take from. */
    @ParameterizedTest
    @CsvSource({
        "leave, '', 0 to 4 of 8",
        "leave, '甲: 是, ', 2 to 2 of 8",
        "leave, '甲: 否, ', 0 to 0 of 4",
        "zero, '', 0 to 2 of 8",
        "full, '', 2 to 2 of 8"
    })
    void what_goes_on_takes_from_no_clause_that_may_leave(String otherwise, String condition, String ends) {
        ItemScore item = SmallRubric.of(
                        "",
                        "points: 8\nitems:\n"
                                + item(
                                        1,
                                        "points: 8",
                                        deduction("item"),
                                        clause(
                                                2,
                                                "points: 4, when: {attested: 甲}, otherwise: " + otherwise,
                                                "{attested: 乙}")))
                .assess("", condition + "乙: 是, 比率: 0%")
                .scorecard()
                .items()
                .findFirst()
                .orElseThrow();
        assertThat("%s to %s of %s".formatted(item.worth(), item.possible(), item.applicableMaximum()))
                .isEqualTo(ends);
    }

    /** Of 4 points, 6 are taken where the rate is 0. */
    private static String deduction(String beyond) {
        return "{clause: 1, asks: {zh: 要求, en: Asked}, cite: 第一条, points: 4, beyond: %s, deduct: ".formatted(beyond)
                + "[{rate: 比率, below: 60%, every: 10%, points: 1, atMost: 6, step: full}]}";
    }

    private static SmallRubric deducting(String beyond, int other) {
        return SmallRubric.of(
                "",
                "points: %d\nitems:\n".formatted(14 + other)
                        + item(
                                1,
                                "points: " + (4 + other),
                                deduction(beyond),
                                clause(2, "points: " + other, "{attested: 乙}"))
                        + item(2, "points: 10", clause(3, "", "{attested: 甲}")));
    }
}
