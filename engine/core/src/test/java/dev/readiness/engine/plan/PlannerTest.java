package dev.readiness.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Model;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.Tier;
import dev.readiness.criteria.submission.Reading;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.criteria.verdict.Verdict;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.Assessor;
import dev.readiness.engine.referee.RandomSubmissions;
import dev.readiness.engine.referee.ways.RandomRubric;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever does what a plan says gets to the digit what it promises. */
class PlannerTest {
    private static final Assessor ASSESSOR = new Assessor();
    private static final int CASES = Integer.getInteger("readiness.submissions", 10_000) / 40;
    /** Of plans against packs, with their many measures, one in so many is done measure by measure. */
    private static final int STRIDE = 11;

    @Test
    void a_plan_for_any_submission_to_any_rubric_brings_what_it_promises() {
        Random dice = new Random(Long.getLong("readiness.seed", 20231201L));
        Planner planner = new Planner(ASSESSOR, Efforts.even());
        Map<Plan.State, Integer> states = new EnumMap<>(Plan.State.class);
        List<String> ids = ASSESSOR.packs().ids();
        for (int i = 0; i < CASES; i++) {
            Rubric rubric = ASSESSOR.packs().find(ids.get(i % ids.size())).orElseThrow();
            Submission submission = RandomStandings.random(rubric, dice);
            Assessment standing = ASSESSOR.assess(submission, Optional.empty(), List.of());
            Plan plan = planner.plan(standing, Aim.any());
            states.merge(plan.state(), 1, Integer::sum);
            check(plan, RandomSubmissions.show(submission));
            apply(ASSESSOR, plan, i % STRIDE == 0, RandomSubmissions.show(submission));
        }
        assertThat(states.keySet()).contains(Plan.State.OUT_OF_REACH, Plan.State.REACHABLE);
    }

    @Test
    void a_plan_against_any_rubric_brings_what_it_promises(@TempDir Path folder) throws IOException {
        Random dice = new Random(Long.getLong("readiness.seed", 20231201L));
        int measures = 0;
        int refused = 0;
        for (int i = 0; i < CASES; i++) {
            RandomRubric rubric = RandomRubric.of(dice, i, folder);
            Planner planner = new Planner(rubric.assessor(), Efforts.even());
            try {
                Plan plan = planner.plan(rubric.random(), Aim.any());
                apply(rubric.assessor(), plan, true, rubric + "\n" + plan.measures());
                measures += plan.measures().size();
            } catch (Unplannable.Refused e) {
                assertThat(e.why()).isIn(Unplannable.CONDITIONS);
                refused++;
            }
        }
        assertThat(measures).isGreaterThan(CASES);
        assertThat(refused).isLessThan(CASES / 2);
    }

    /** Fills in what the plan says and assesses it, after each measure or after all of them. */
    private static void apply(Assessor assessor, Plan plan, boolean each, String shown) {
        Submission submission = plan.before().submission();
        Quantity figure = figure(plan.before());
        for (Measure measure : plan.measures()) {
            submission = filledIn(submission, measure);
            if (each) {
                Quantity now = figure(assessor.assess(submission, plan.before().tasks(), List.of()));
                assertThat(now).as(shown).isEqualTo(measure.total());
                assertThat(now.minus(figure)).as(shown).isEqualTo(measure.gain());
                figure = now;
            }
        }
        Assessment standing = assessor.assess(submission, plan.before().tasks(), List.of());
        assertThat(standing.verdict()).as(shown).isEqualTo(plan.after().verdict());
        assertThat(standing.scorecard().interval())
                .as(shown)
                .isEqualTo(plan.after().scorecard().interval());
    }

    private static Submission filledIn(Submission submission, Measure measure) {
        Map<String, Reading> readings = new HashMap<>(submission.readings());
        for (Work step : measure.steps()) {
            step.values()
                    .forEach((indicator, value) -> readings.put(
                            indicator.id(),
                            new Reading(indicator, value, submission.gap(indicator), List.of(), Optional.empty())));
        }
        return submission.with(readings);
    }

    private static void check(Plan plan, String shown) {
        Quantity figure = figure(plan.after());
        List<Measure> measures = plan.measures();
        if (!measures.isEmpty()) {
            assertThat(figure)
                    .as(shown)
                    .isEqualTo(measures.get(measures.size() - 1).total());
        }
        Quantity gains = measures.stream().map(Measure::gain).reduce(Quantity.ZERO, Quantity::plus);
        assertThat(figure.minus(figure(plan.before()))).as(shown).isEqualTo(gains);
        assertThat(plan.effort())
                .isEqualTo(measures.stream().mapToInt(Measure::effort).sum());
        assertThat(plan.bound()).isLessThanOrEqualTo(plan.effort());
        switch (plan.state()) {
            case CERTAIN, OPEN, REACHABLE ->
                assertThat(plan.after().verdict()).as(shown).isEqualTo(Verdict.READY);
            case OUT_OF_REACH -> assertThat(plan.after().verdict()).as(shown).isNotEqualTo(Verdict.READY);
            default -> throw new AssertionError(plan.state());
        }
        for (Reach reach : plan.reach()) {
            assertThat(List.of(reach.low(), reach.most(), reach.maximum()))
                    .as(shown)
                    .isSorted();
        }
        List<Plan.Point> curve = new ArrayList<>(plan.curve());
        assertThat(curve.get(curve.size() - 1).figure()).isEqualTo(plan.most());
    }

    @Test
    void with_all_steps_done_each_dimension_is_worth_what_can_be_had() {
        Random dice = new Random(11);
        Planner planner = new Planner(ASSESSOR, Efforts.even());
        List<String> ids = ASSESSOR.packs().ids();
        int below = 0;
        for (int i = 0; i < 60; i++) {
            Rubric rubric = ASSESSOR.packs().find(ids.get(i % ids.size())).orElseThrow();
            Submission submission = RandomStandings.random(rubric, dice);
            Submission aimless = new Submission(
                    rubric,
                    submission.region(),
                    submission.asOf(),
                    false,
                    Optional.of(most(rubric)),
                    Optional.empty(),
                    submission.exemptions(),
                    Map.of(),
                    submission.electives(),
                    submission.readings(),
                    submission.blanks(),
                    submission.settings(),
                    submission.tasks(),
                    submission.note(),
                    submission.insertion(),
                    submission.input());
            Plan plan = planner.plan(ASSESSOR.assess(aimless, Optional.empty(), List.of()), Aim.any());
            Quantity most = plan.reach().stream()
                    .filter(reach -> reach.item().isEmpty())
                    .map(Reach::most)
                    .reduce(Quantity.ZERO, Quantity::plus);
            if (rubric.identity().model() != Model.CONFORMITY) {
                assertThat(plan.after().scorecard().earned()).isLessThanOrEqualTo(most);
                if (plan.after().scorecard().interval().low().equals(plan.most())) {
                    assertThat(plan.after().scorecard().earned()).isEqualTo(most);
                    below++;
                }
            }
        }
        assertThat(below).isPositive();
    }

    private static Quantity most(Rubric rubric) {
        return rubric.identity().model() == Model.CONFORMITY ? Quantity.ONE : rubric.nominalMaximum();
    }

    private static Quantity figure(Assessment assessment) {
        if (assessment.submission().rubric().identity().model() != Model.CONFORMITY) {
            return assessment.scorecard().interval().low();
        }
        return assessment.scorecard().tiers().stream()
                .filter(tier -> tier.tier() == Tier.BASIC)
                .map(tier -> tier.total() == 0
                        ? Quantity.ONE
                        : Quantity.of(tier.met()).dividedBy(tier.total()))
                .findFirst()
                .orElse(Quantity.ONE);
    }
}
