package dev.readiness.engine.conclude;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.rubric.Policies;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.criteria.verdict.Conclusion;
import dev.readiness.engine.Flawless;
import dev.readiness.engine.GradedRubric;
import dev.readiness.engine.judge.Judge;
import dev.readiness.engine.judge.Judgements;
import dev.readiness.engine.judge.VerdictRules;
import dev.readiness.engine.referee.RandomSubmissions;
import dev.readiness.engine.score.ScoringModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What is concluded does not hang on the order in which facts come, nor on that in which rules fire. */
class OrderTest {
    private static final int SHUFFLES = 1_000;
    private static final Packs PACKS = new Packs();

    private final Judge judge = new Judge();
    private final Random random = new Random(12);

    @Test
    void facts_of_a_rubric_with_points_may_come_in_any_order() {
        Rubric rubric = PACKS.find("neimenggu-2023").orElseThrow();
        for (int i = 0; i < SHUFFLES; i++) {
            compare(RandomSubmissions.random(rubric, random));
        }
    }

    @Test
    void facts_of_a_rubric_with_tiers_may_come_in_any_order() {
        Flawless flawless = Flawless.of(PACKS.find("national-2020").orElseThrow());
        List<String> ids = List.copyOf(flawless.values().keySet());
        for (int i = 0; i < SHUFFLES; i++) {
            compare(flawless.target("0.9")
                    .withoutId(ids.get(random.nextInt(ids.size())))
                    .withoutId(ids.get(random.nextInt(ids.size())))
                    .submission());
        }
    }

    @Test
    void facts_of_a_rubric_with_grades_and_caps_may_come_in_any_order() {
        for (int i = 0; i < SHUFFLES; i++) {
            compare(GradedRubric.random(random));
        }
    }

    private void compare(Submission submission) {
        Judgements judgements = judge.judge(submission);
        List<Scenario> scenarios = new ArrayList<>();
        for (Policies.NotApplicable mode : Policies.NotApplicable.values()) {
            scenarios.add(new Scenario(
                    mode,
                    ScoringModel.of(
                            submission, judgements, submission.settings().with(mode))));
        }
        assertThat(shuffled(submission, judgements, scenarios))
                .isEqualTo(Conclusions.of(judge, submission, judgements, scenarios));
    }

    private Conclusions shuffled(Submission submission, Judgements judgements, List<Scenario> scenarios) {
        Docket docket = new Docket(judge, submission, judgements, scenarios);
        List<Function<List<Conclusion>, List<Object>>> steps = new ArrayList<>();
        docket.steps().forEach(step -> steps.add(before -> shuffled(step.apply(shuffled(before)))));
        List<Conclusion> conclusions = new ArrayList<>(judge.conclude(VerdictRules.of(submission.rubric()), steps));
        return docket.read(shuffled(conclusions));
    }

    private <T> List<T> shuffled(List<T> all) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
