package dev.readiness.engine.judge;

import static dev.readiness.engine.SmallRubric.clause;
import static dev.readiness.engine.SmallRubric.item;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.rubric.Asking;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.SmallRubric;
import dev.readiness.engine.score.ClauseScore;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found of a requirement, and what becomes of it where it is judged again. */
class JudgedTest {
    private static final SmallRubric RUBRIC = SmallRubric.of(
            "",
            "points: 4\nitems:\n"
                    + item(
                            1,
                            "points: 4",
                            clause(1, "points: 1", "{rate: 比率, bands: {90%: 100%, 60%: 50%}}"),
                            clause(2, "points: 1, due: 2024-06-30", "{attested: 甲}"),
                            clause(3, "points: 2", "{amount: 次数, atLeast: 2, every: year}")));

    private static ClauseScore score(String filled, int clause) {
        return score(RUBRIC.assess("2023-12-31", "", filled), clause);
    }

    private static ClauseScore score(Assessment assessment, int clause) {
        return assessment
                .scorecard()
                .clauses()
                .filter(each -> each.clause().number() == clause)
                .findFirst()
                .orElseThrow();
    }

    private static Judged judged(String filled, int clause) {
        return score(filled, clause).judged().get(0);
    }

    /** What lacks, or falls short, costs points; what is not due yet does not. */
    @ParameterizedTest
    @CsvSource({
        "1, 比率: 95%, false",
        "1, 比率: 70%, true",
        "1, 比率: 50%, true",
        "2, 甲: 是, false",
        "2, 甲: 否, false",
        "3, 次数: {2023: 2}, false",
        "3, 次数: {2023: 1}, true"
    })
    void what_is_due_and_lacks_costs_points(int clause, String filled, boolean costs) {
        assertThat(judged(filled, clause).costs()).isEqualTo(costs);
    }

    @Test
    void two_come_to_the_same_where_outcome_and_both_ends_are_the_same() {
        Judged full = judged("比率: 95%", 1);
        assertThat(full.comesTo(judged("比率: 91%", 1))).isTrue();
        assertThat(full.comesTo(judged("比率: 70%", 1))).isFalse();
        assertThat(judged("比率: 70%", 1).comesTo(judged("比率: 50%", 1))).isFalse();
        assertThat(judged("比率: 50%", 1).comesTo(judged("", 1))).isFalse();
        assertThat(judged("甲: 否", 2).comesTo(judged("甲: 否", 2))).isTrue();
    }

    @Test
    void the_worst_of_a_whole_is_what_certainly_fails_and_of_nothing_it_is_met() {
        Function<Outcome, Outcome> itself = Function.identity();
        assertThat(Judged.worst(List.<Outcome>of(), itself)).isEqualTo(Outcome.MET);
        assertThat(Judged.worst(List.of(Outcome.NOT_APPLICABLE), itself)).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(Judged.worst(List.of(Outcome.MET, Outcome.NOT_APPLICABLE), itself))
                .isEqualTo(Outcome.MET);
        List<Outcome> graver = List.of(Outcome.MET, Outcome.PENDING, Outcome.MISSING, Outcome.ERROR, Outcome.NOT_MET);
        for (int i = 1; i < graver.size(); i++) {
            assertThat(Judged.worst(graver.subList(0, i + 1), itself)).isEqualTo(graver.get(i));
            assertThat(Judged.worst(List.of(graver.get(i), graver.get(i - 1)), itself))
                    .isEqualTo(graver.get(i));
        }
    }

    /** To judge again what comes to the same leaves the very same judgements. */
    @Test
    void what_is_judged_again_and_comes_to_the_same_changes_nothing() {
        Judge judge = new Judge();
        Submission submission = RUBRIC.assess("", "比率: 95%").submission();
        Judgements before = judge.judge(submission);
        List<Asking> all = submission.rubric().positions().askings();
        assertThat(judge.again(submission, before, all)).isSameAs(before);
        Submission other = RUBRIC.assess("", "比率: 70%").submission();
        assertThat(judge.again(other, before, all)).isNotSameAs(before);
    }

    @Test
    void a_level_that_certainly_fails_can_not_be_reached_any_more() {
        SmallRubric levels = SmallRubric.of(
                "",
                "points: 4\nitems:\n"
                        + item(
                                1,
                                "points: 4",
                                "{clause: 1, asks: {zh: 要求, en: Asked}, cite: 第一条, points: 4, levels: ["
                                        + "{level: B, earns: 50%, needs: [{attested: 甲}]},"
                                        + "{level: A, earns: 100%, needs: [{attested: 乙}]}]}"));
        assertThat(score(levels.assess("", "甲: 是, 乙: 否"), 1)
                        .reached()
                        .orElseThrow()
                        .possible())
                .contains("B");
        Reached none = score(levels.assess("", "甲: 否"), 1).reached().orElseThrow();
        assertThat(none.certain()).isEmpty();
        assertThat(none.possible()).isEmpty();
    }
}
