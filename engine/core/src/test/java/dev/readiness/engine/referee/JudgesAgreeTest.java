package dev.readiness.engine.referee;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.rubric.Policies;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.Assessor;
import dev.readiness.engine.judge.FiredRules;
import dev.readiness.engine.judge.Judged;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * The rules and the referee, which was written from the document and never looked at them, must agree on every figure of
 * random submissions. Another seed: {@code -Dreadiness.seed=…}; more of them: {@code -Dreadiness.submissions=…}.
 */
@Order(1) // the longest first, so that none runs alone at the end
class JudgesAgreeTest {
    private static final int SUBMISSIONS = Integer.getInteger("readiness.submissions", 20_000);
    private static final long SEED = Long.getLong("readiness.seed", 20231201L);

    private final Assessor assessor = new Assessor();

    @Test
    void the_rules_and_the_referee_agree_on_random_submissions() {
        Random random = new Random(SEED);
        int agreed = 0;
        for (int i = 0; i < SUBMISSIONS; i++) {
            Submission submission = RandomSubmissions.random(Region.RUBRIC, random);
            if (!engine(submission).equals(Referee.judge(submission))) {
                Submission smallest = RandomSubmissions.shrink(
                        submission, smaller -> !engine(smaller).equals(Referee.judge(smaller)));
                assertThat(engine(smallest))
                        .as("seed %d, submission %d, shrunk to:%n%s", SEED, i, RandomSubmissions.show(smallest))
                        .isEqualTo(Referee.judge(smallest));
            }
            agreed++;
        }
        assertThat(agreed).isEqualTo(SUBMISSIONS).isPositive();
    }

    @Test
    void a_flawless_region_scores_exactly_its_applicable_maximum_in_every_mode() {
        for (Policies.NotApplicable mode : Policies.NotApplicable.values()) {
            Assessment assessment = assess(
                    Region.flawless().withTheDistrictsMarks().taking(mode).submission());
            assertThat(assessment.scorecard().earned())
                    .as(mode.id())
                    .isEqualTo(assessment.scorecard().applicableMaximum());
        }
    }

    @Test
    void removing_any_one_reading_never_raises_the_figure_nor_the_verdict() {
        Random random = new Random(SEED);
        List<Submission> starts = List.of(
                Region.flawless().target("120").submission(),
                Region.flawless().withTheDistrictsMarks().target("120").submission(),
                RandomSubmissions.random(Region.RUBRIC, random),
                RandomSubmissions.random(Region.RUBRIC, random));
        for (Submission start : starts) {
            Assessment whole = assess(start);
            assertThat(start.readings()).isNotEmpty();
            for (String indicator : start.readings().keySet()) {
                Assessment less = assess(Shrinking.withoutReading(start, indicator));
                assertThat(less.scorecard().scaled())
                        .as("without %s", indicator)
                        .isLessThanOrEqualTo(whole.scorecard().scaled());
                assertThat(less.scorecard().interval().high())
                        .as("without %s, the missing may still turn out met", indicator)
                        .isGreaterThanOrEqualTo(less.scorecard().interval().low());
            }
        }
    }

    /** The reader refuses a population of 0; a submission that was not read from a file is judged all the same. */
    @Test
    void an_area_without_people_cannot_be_judged() {
        Submission nobody =
                Region.flawless().counting("population-for-sampling", "0").submission();
        assertThat(FiredRules.by(List.of(nobody))).contains("contradiction.cannot-judge");
        assertThat(engine(nobody).clauses()).containsEntry(44, Outcome.ERROR);
    }

    private Assessment assess(Submission submission) {
        return assessor.assess(submission, Optional.empty(), List.of());
    }

    /** The engine's assessment in the referee's words. */
    private Judgement engine(Submission submission) {
        Assessment assessment = assess(submission);
        SortedMap<Integer, Outcome> clauses = new TreeMap<>();
        assessment
                .scorecard()
                .clauses()
                .forEach(score -> clauses.put(score.clause().number(), score.outcome()));
        SortedMap<Integer, String> vetoes = new TreeMap<>();
        assessment.advice().vetoes().forEach(veto -> {
            vetoes.put(veto.clause().number(), veto.state().name());
            clauses.put(veto.clause().number(), Judged.worst(veto.judged(), Judged::outcome));
        });
        return new Judgement(
                clauses,
                assessment.scorecard().earned(),
                assessment.scorecard().applicableMaximum(),
                assessment.scorecard().scaled(),
                assessment.scorecard().interval().low(),
                assessment.scorecard().interval().high(),
                assessment.verdict().name(),
                vetoes);
    }
}
