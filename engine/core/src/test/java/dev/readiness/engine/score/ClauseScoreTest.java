package dev.readiness.engine.score;

import static dev.readiness.engine.SmallRubric.clause;
import static dev.readiness.engine.SmallRubric.item;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.SmallRubric;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a clause of 4 points brings, lacks and may still bring. */
class ClauseScoreTest {
    private static final SmallRubric RUBRIC = SmallRubric.of(
            "",
            "points: 8\nitems:\n"
                    + item(1, "points: 4", clause(1, "", "{rate: 比率, earns: pro-rata, to: 100%}"))
                    + item(2, "points: 4", clause(2, "due: 2024-06-30", "{any: [{attested: 甲}, {attested: 乙}]}"))
                    + item(3, "adds: {atMost: 2}", clause(3, "points: 2", "{attested: 丙}")));

    private static ClauseScore score(int clause, String filled) {
        return of(clause, RUBRIC.assess("", filled));
    }

    private static ClauseScore of(int clause, Assessment assessment) {
        return assessment
                .scorecard()
                .clauses()
                .filter(each -> each.clause().number() == clause)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1 | 比率: 100% | 4 | 0 | 0 | 0
                    1 | 比率: 25%  | 1 | 3 | 3 | 0
                    1 | ''         | 0 | 4 | 4 | 4
                    2 | 甲: 否, 乙: 否 | 0 | 0 | 4 | 4
                    2 | 甲: 是     | 4 | 0 | 0 | 0
                    3 | 丙: 是     | 2 | 0 | 0 | 0
                    3 | 丙: 否     | 0 | 0 | 0 | 0
                    3 | ''         | 0 | 0 | 0 | 0
                    """)
    void it_earns_loses_wants_and_may_still_earn(
            int clause, String filled, int earned, int lost, int wanting, int open) {
        ClauseScore score = score(clause, filled);
        assertThat(List.of(score.earned(), score.lost(), score.wanting(), score.open()))
                .containsExactly(Quantity.of(earned), Quantity.of(lost), Quantity.of(wanting), Quantity.of(open));
    }

    @Test
    void what_a_clause_does_without_is_idle() {
        ClauseScore met = score(2, "甲: 是, 乙: 否");
        assertThat(met.judged()).extracting(met::outcomeOf).containsExactly(Outcome.MET, Outcome.NOT_SELECTED);
        ClauseScore open = score(2, "乙: 否");
        assertThat(open.judged()).extracting(open::outcomeOf).containsExactly(Outcome.PENDING, Outcome.PENDING);
        ClauseScore plain = score(1, "比率: 25%");
        assertThat(plain.judged()).extracting(plain::outcomeOf).containsExactly(Outcome.NOT_MET);
    }

    /** A clause that leaves takes with it what it asks for; one by one, the needs of a clause without alternatives stay. */
    @Test
    void of_a_clause_that_leaves_nothing_is_asked() {
        SmallRubric rubric = SmallRubric.of(
                "",
                "points: 4\nitems:\n"
                        + item(
                                1,
                                "points: 4",
                                clause(1, "points: 2", "{attested: 甲}"),
                                clause(2, "points: 2, when: {attested: 乙}, otherwise: leave", "{attested: 丙}")));
        ClauseScore left = of(2, rubric.assess("", "甲: 是, 乙: 否, 丙: 是"));
        assertThat(left.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(left.judged()).isNotEmpty().extracting(left::outcomeOf).containsOnly(Outcome.NOT_APPLICABLE);
        assertThat(left.counts()).isTrue();
        assertThat(left.reached()).isEmpty();
    }

    @Test
    void the_levels_that_are_reached_are_those_of_a_clause_that_has_some_and_applies() {
        SmallRubric rubric = SmallRubric.of(
                "",
                "points: 4\nitems:\n"
                        + item(
                                1,
                                "points: 4",
                                "{clause: 1, asks: {zh: 要求, en: Asked}, cite: 第一条, points: 2, levels: ["
                                        + "{level: B, earns: 50%, needs: [{attested: 甲}]},"
                                        + "{level: A, earns: 100%, needs: [{attested: 乙}]}]}",
                                clause(2, "points: 2", "{attested: 丙}")));
        Assessment assessment = rubric.assess("", "甲: 是, 丙: 是");
        assertThat(of(1, assessment).reached().orElseThrow().certain()).contains("B");
        assertThat(of(1, assessment).reached().orElseThrow().possible()).contains("A");
        assertThat(of(2, assessment).reached()).isEmpty();
        String exempt = "notApplicable: [{clause: 1, reason: 无}]";
        assertThat(of(1, rubric.assess(exempt, "丙: 是")).reached()).isEmpty();
    }

    @Test
    void a_clause_is_worth_what_is_printed_or_the_user_says_or_an_equal_part() {
        SmallRubric rubric = SmallRubric.of(
                "",
                "points: 6\nitems:\n"
                        + item(
                                1,
                                "points: 6",
                                clause(1, "", "{attested: 甲}"),
                                clause(2, "", "{attested: 乙}"),
                                clause(3, "", "{attested: 丙}")));
        assertThat(of(1, rubric.assess("", "甲: 是")).worth()).isEqualTo(Quantity.of(2));
        assertThat(of(1, rubric.assess("assumptions: {clausePoints: {1: 3, 2: 2, 3: 1}}", "甲: 是"))
                        .worth())
                .isEqualTo(Quantity.of(3));
    }
}
