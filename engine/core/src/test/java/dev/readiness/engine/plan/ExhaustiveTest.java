package dev.readiness.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Fold;
import dev.readiness.criteria.rubric.GradeNeed;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.verdict.Verdict;
import dev.readiness.criteria.verdict.Veto;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.Assessor;
import dev.readiness.engine.GradedRubric;
import dev.readiness.engine.referee.ways.RandomRubric;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever ways of giving points, choices, vetoes, caps and grades a rubric has: a plan takes no more than the cheapest of
 * all sets of steps, each of which is done and assessed. More: {@code -Dreadiness.plans=10000}.
 */
class ExhaustiveTest {
    private static final int CASES = Integer.getInteger("readiness.plans", 400);
    private static final int MOST_STEPS = 9;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final Map<Plan.State, Integer> states = new EnumMap<>(Plan.State.class);
    private final Map<Unplannable, Integer> refused = new EnumMap<>(Unplannable.class);
    private int curves;
    private int folded;
    private int climbing;
    private int byLevel;
    private int rounded;
    private int passed;

    @Test
    void a_plan_against_any_small_rubric_is_the_cheapest_of_all() throws IOException {
        Random random = new Random(Long.getLong("readiness.seed", 20231201L));
        int tried = 0;
        for (int number = 0; tried < CASES; number++) {
            RandomRubric rubric = RandomRubric.of(random, number, folder);
            for (int i = 0; i < 5; i++) {
                tried += tries(rubric.assessor(), rubric.random(), random, rubric) ? 1 : 0;
            }
        }
        assertThat(states.keySet()).contains(Plan.State.OUT_OF_REACH, Plan.State.REACHABLE, Plan.State.CERTAIN);
        assertThat(curves).isPositive();
        assertThat(folded).isPositive();
        assertThat(climbing).isPositive();
        assertThat(byLevel).isPositive();
        assertThat(rounded).isPositive();
        assertThat(passed).isPositive();
        assertThat(refused.keySet()).isSubsetOf(Unplannable.CONDITIONS);
    }

    @Test
    void a_plan_to_a_grade_is_the_cheapest_of_all() {
        Random random = new Random(Long.getLong("readiness.seed", 20240101L));
        Assessor assessor = new Assessor();
        for (int i = 0; i < CASES / 4; i++) {
            Assessment standing = assessor.assess(GradedRubric.random(random), Optional.empty(), List.of());
            tries(assessor, standing, random, "graded");
        }
        assertThat(states.keySet()).contains(Plan.State.OPEN, Plan.State.REACHABLE, Plan.State.CERTAIN);
    }

    private boolean tries(Assessor assessor, Assessment standing, Random random, Object rubric) {
        Efforts efforts = efforts(standing, random);
        Terrain terrain = new Terrain(assessor.judge(), standing, efforts, Optional.empty());
        int steps = terrain.steps().size();
        if (steps > MOST_STEPS) {
            return false;
        }
        Plan plan;
        try {
            plan = new Planner(assessor, efforts).plan(standing, Aim.any());
        } catch (Unplannable.Refused e) {
            refused.merge(e.why(), 1, Integer::sum);
            return false;
        }
        Rubric against = standing.submission().rubric();
        folded += against.items().values().stream()
                        .anyMatch(item -> item.extra().isPresent()
                                || item.role().counting().fold() != Fold.SUM)
                ? 1
                : 0;
        climbing += against.clauses().values().stream()
                        .anyMatch(clause -> clause.makeup().climbs())
                ? 1
                : 0;
        byLevel += standing.submission().targetGrade().stream()
                        .flatMap(grade -> grade.needs().stream())
                        .anyMatch(need -> need.level().isPresent())
                ? 1
                : 0;
        passed += standing.submission().targetGrade().stream()
                        .flatMap(grade -> grade.needs().stream())
                        .anyMatch(need -> need.line() == GradeNeed.Line.PASSED)
                ? 1
                : 0;
        rounded += against.overall().rounded().isPresent() ? 1 : 0;
        states.merge(plan.state(), 1, Integer::sum);
        String shown = rubric + "\n" + terrain.steps() + "\n" + plan.state() + " " + plan.measures();
        Map<Integer, Quantity> best = new TreeMap<>();
        int cheapest = Integer.MAX_VALUE;
        for (int mask = 0; mask < 1 << steps; mask++) {
            TreeSet<Integer> taken = new TreeSet<>();
            for (int step = 0; step < steps; step++) {
                if ((mask >> step & 1) == 1) {
                    taken.add(step);
                }
            }
            Assessment after = assessor.assess(terrain.after(taken), standing.tasks(), List.of());
            int effort = terrain.effort(taken);
            if (after.verdict() == Verdict.READY) {
                cheapest = Math.min(cheapest, effort);
            }
            if (isFree(after)) {
                best.merge(effort, after.scorecard().interval().low(), (a, b) -> a.max(b));
            }
        }
        boolean reaches = switch (plan.state()) {
            case CERTAIN, OPEN, REACHABLE -> true;
            default -> false;
        };
        if (plan.state() != Plan.State.NONE) {
            assertThat(reaches).as("%s: %s", shown, plan.state()).isEqualTo(cheapest != Integer.MAX_VALUE);
        }
        if (reaches) {
            assertThat(plan.after().verdict()).as(shown).isEqualTo(Verdict.READY);
            assertThat(plan.effort()).as(shown).isEqualTo(plan.state() == Plan.State.CERTAIN ? 0 : cheapest);
            assertThat(plan.bound()).as(shown).isEqualTo(plan.effort());
        }
        if (!best.isEmpty()) {
            assertThat(curve(plan)).as(shown).isEqualTo(front(best));
            curves += plan.curve().size();
        }
        List<Measure> measures = plan.measures();
        if (!measures.isEmpty()) {
            assertThat(measures.get(measures.size() - 1).total())
                    .as(shown)
                    .isEqualTo(plan.after().scorecard().interval().low());
        }
        return true;
    }

    /** Whether no veto that fails everything is tripped or unknown. */
    private static boolean isFree(Assessment assessment) {
        return assessment.advice().vetoes().stream()
                .filter(veto -> veto.clause().role().cap().isEmpty())
                .allMatch(veto -> veto.state() == Veto.State.CLEAR);
    }

    private static Map<Integer, Quantity> curve(Plan plan) {
        Map<Integer, Quantity> curve = new LinkedHashMap<>();
        plan.curve().forEach(point -> curve.put(point.effort(), point.figure()));
        return curve;
    }

    private static Map<Integer, Quantity> front(Map<Integer, Quantity> best) {
        Map<Integer, Quantity> front = new LinkedHashMap<>();
        List<Quantity> last = new ArrayList<>();
        best.forEach((effort, figure) -> {
            if (last.isEmpty() || figure.compareTo(last.get(last.size() - 1)) > 0) {
                front.put(effort, figure);
                last.add(figure);
            }
        });
        return front;
    }

    private static Efforts efforts(Assessment standing, Random random) {
        Map<String, Integer> indicators = new HashMap<>();
        for (Indicator indicator : standing.submission().rubric().indicators()) {
            indicators.put(indicator.id(), random.nextInt(6));
        }
        return new Efforts(1, indicators, Map.of(), Map.of());
    }
}
