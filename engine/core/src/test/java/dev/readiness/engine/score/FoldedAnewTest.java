package dev.readiness.engine.score;

import static dev.readiness.engine.SmallRubric.clause;
import static dev.readiness.engine.SmallRubric.item;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.rubric.Policies.NotApplicable;
import dev.readiness.criteria.rubric.Settings;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.engine.SmallRubric;
import dev.readiness.engine.judge.Judge;
import dev.readiness.engine.judge.Judgements;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Another scorecard of the same submission is worked out from the one that stands: only what differs is folded anew. */
class FoldedAnewTest {
    private static final Judge JUDGE = new Judge();
    private static final ScoringModel POINTS = new PointsModel();

    private static final SmallRubric RUBRIC = SmallRubric.of(
            "",
            "points: 5\nitems:\n"
                    + item(
                            1,
                            "points: 3",
                            clause(1, "points: 1", "{attested: 甲}"),
                            clause(2, "points: 2", "{attested: 乙}"))
                    + item(2, "points: 2", clause(3, "", "{attested: 丙}")),
            "points: 2\nitems:\n" + item(3, "points: 2", clause(4, "", "{rate: 比率, atLeast: 90%}")),
            "points: 5\nchoice: {pick: 1, points: 5}\nitems:\n"
                    + item(4, "points: 5, elective: true", clause(5, "", "{attested: 丁}"))
                    + item(5, "points: 5, elective: true", clause(6, "", "{rate: 份额, atLeast: 90%}")));

    private static final String FILLED = "甲: 是, 丙: 是, 比率: 95%, 丁: 否, 份额: ";

    private static final Submission SUBMISSION = RUBRIC.assess(
                    "notApplicable: [{clause: 2, reason: 无}]", FILLED + "95%")
            .submission();
    private static final Judgements JUDGEMENTS = JUDGE.judge(SUBMISSION);
    private static final Scorecard STANDING = POINTS.score(SUBMISSION, JUDGEMENTS, SUBMISSION.settings());

    private static ItemScore of(Scorecard card, int number) {
        return card.items()
                .filter(item -> item.item().number() == number)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void treated_otherwise_it_comes_to_what_scoring_anew_comes_to(NotApplicable mode) {
        Settings settings = SUBMISSION.settings().with(mode);
        Scorecard rescored = POINTS.rescored(STANDING, SUBMISSION, JUDGEMENTS, settings);
        assertThat(rescored).isEqualTo(POINTS.score(SUBMISSION, JUDGEMENTS, settings));
        assertThat(of(rescored, 1)).isNotSameAs(of(STANDING, 1));
        assertThat(of(rescored, 2)).isSameAs(of(STANDING, 2));
        assertThat(rescored.dimensions().get(1)).isSameAs(STANDING.dimensions().get(1));
    }

    /** Clause 6 is judged again, and falls short now. */
    @Test
    void judged_otherwise_in_part_it_comes_to_what_scoring_anew_comes_to() {
        Submission other = RUBRIC.assess("notApplicable: [{clause: 2, reason: 无}]", FILLED + "80%")
                .submission();
        Judgements again = JUDGE.again(
                other,
                JUDGEMENTS,
                SUBMISSION.rubric().positions().askings().stream()
                        .filter(asking -> asking.requirement().clause() == 6)
                        .toList());
        Scorecard scored = POINTS.again(STANDING, other, again);
        assertThat(scored)
                .isEqualTo(POINTS.score(other, again, other.settings()))
                .isNotEqualTo(STANDING);
        for (int number : List.of(1, 2, 3)) {
            assertThat(of(scored, number)).isSameAs(of(STANDING, number));
        }
        assertThat(scored.dimensions().get(0)).isSameAs(STANDING.dimensions().get(0));
    }

    @Test
    void a_mandatory_item_that_is_judged_otherwise_is_folded_anew() {
        Submission other = RUBRIC.assess(
                        "notApplicable: [{clause: 2, reason: 无}]", (FILLED + "95%").replace("比率: 95%", "比率: 80%"))
                .submission();
        Judgements again = JUDGE.again(
                other,
                JUDGEMENTS,
                SUBMISSION.rubric().positions().askings().stream()
                        .filter(asking -> asking.requirement().clause() == 4)
                        .toList());
        Scorecard scored = POINTS.again(STANDING, other, again);
        assertThat(scored)
                .isEqualTo(POINTS.score(other, again, other.settings()))
                .isNotEqualTo(STANDING);
        assertThat(of(scored, 3).worth().isZero()).isTrue();
    }
}
