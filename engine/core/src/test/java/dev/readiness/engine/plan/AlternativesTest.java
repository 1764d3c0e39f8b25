package dev.readiness.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.submission.TaskTable;
import dev.readiness.criteria.verdict.Verdict;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.Assessor;
import dev.readiness.engine.referee.ways.RandomRubric;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Other plans are what is best of their kind among all sets of steps, each of which is done and assessed. */
class AlternativesTest {
    private static final int CASES = Integer.getInteger("readiness.plans", 400) / 4;
    private static final int MOST_STEPS = 8;
    private static final List<String> UNITS = List.of("甲局", "乙局", "丙局", "丁局");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final Map<Alternative.Kind, Integer> kinds = new EnumMap<>(Alternative.Kind.class);
    private int barred;

    /** A set of steps that reaches the target. */
    private record Reaching(int effort, Set<String> units, Optional<LocalDate> last, Set<Integer> steps) {}

    @Test
    void other_plans_for_any_small_rubric_are_the_best_of_their_kind() throws IOException {
        Random random = new Random(Long.getLong("readiness.seed", 20231201L));
        int tried = 0;
        for (int number = 0; tried < CASES; number++) {
            RandomRubric rubric = RandomRubric.of(random, number, folder);
            for (int i = 0; i < 5; i++) {
                tried += tries(rubric, random) ? 1 : 0;
            }
        }
        assertThat(kinds.keySet()).containsExactlyInAnyOrder(Alternative.Kind.values());
        assertThat(barred).isPositive();
    }

    private static TaskTable tasks(Assessment standing, Random random) {
        TreeMap<Integer, TaskTable.Task> tasks = new TreeMap<>();
        for (int clause : standing.submission().rubric().clauses().keySet()) {
            List<String> units = new ArrayList<>(UNITS.subList(0, 1 + random.nextInt(UNITS.size())));
            java.util.Collections.shuffle(units, random);
            Optional<LocalDate> day =
                    random.nextBoolean() ? Optional.of(LocalDate.of(2024, 1 + random.nextInt(4), 1)) : Optional.empty();
            tasks.put(clause, new TaskTable.Task(units, random.nextInt(2), Optional.empty(), day));
        }
        return new TaskTable("甲县", "示例", tasks);
    }

    private boolean tries(RandomRubric rubric, Random random) {
        Assessor assessor = rubric.assessor();
        Assessment bare = rubric.random();
        Assessment standing = assessor.assess(bare.submission(), Optional.of(tasks(bare, random)), List.of());
        Terrain terrain = new Terrain(assessor.judge(), standing, Efforts.even(), Optional.empty());
        if (terrain.steps().size() > MOST_STEPS) {
            return false;
        }
        Plan plan;
        try {
            plan = new Planner(assessor, Efforts.even())
                    .plan(standing, Aim.any().withAlternatives());
        } catch (Unplannable.Refused e) {
            return false;
        }
        if (plan.state() != Plan.State.REACHABLE && plan.state() != Plan.State.OPEN) {
            return false;
        }
        List<Reaching> all = all(assessor, standing, terrain);
        String shown = rubric + "\n" + terrain.steps() + "\n" + standing.tasks();
        for (Alternative each : plan.alternatives()) {
            kinds.merge(each.kind(), 1, Integer::sum);
            check(each, plan, all, shown);
        }
        boolean tied = all.stream()
                .anyMatch(
                        each -> each.effort() == plan.effort() && !each.steps().containsAll(places(plan, terrain)));
        assertThat(plan.alternatives().stream().anyMatch(each -> each.kind() == Alternative.Kind.TIED))
                .as(shown)
                .isEqualTo(tied);
        return true;
    }

    private static Set<Integer> places(Plan plan, Terrain terrain) {
        Set<Integer> places = new HashSet<>();
        plan.measures()
                .forEach(measure -> measure.steps()
                        .forEach(step -> places.add(terrain.steps().indexOf(step))));
        return places;
    }

    private void check(Alternative each, Plan plan, List<Reaching> all, String shown) {
        assertThat(each.proved()).as(shown).isTrue();
        switch (each.kind()) {
            case CHEAPEST -> assertThat(each.effort()).isEqualTo(plan.effort());
            case TIED -> {
                assertThat(each.effort()).as(shown).isEqualTo(plan.effort());
                assertThat(each.less()).as(shown).isNotEmpty();
            }
            case FEWEST_UNITS -> {
                assertThat(each.effort()).as(shown).isEqualTo(plan.effort());
                assertThat(each.units().size())
                        .as(shown)
                        .isEqualTo(all.stream()
                                .filter(reaching -> reaching.effort() == plan.effort())
                                .mapToInt(reaching -> reaching.units().size())
                                .min()
                                .orElseThrow());
            }
            case NEXT -> assertThat(each.effort()).as(shown).isGreaterThan(plan.effort());
            case EARLIEST ->
                assertThat(each.day())
                        .as(shown)
                        .isEqualTo(all.stream()
                                .map(Reaching::last)
                                .min((one, other) -> one.orElse(LocalDate.MIN).compareTo(other.orElse(LocalDate.MIN)))
                                .orElseThrow());
            case WITHOUT -> {
                var efforts = all.stream()
                        .filter(reaching ->
                                !reaching.units().contains(each.unit().orElseThrow()))
                        .mapToInt(Reaching::effort)
                        .min();
                assertThat(each.reaches()).as(shown).isEqualTo(efforts.isPresent());
                if (efforts.isPresent()) {
                    assertThat(each.effort()).as(shown).isEqualTo(efforts.getAsInt());
                }
                barred += each.reaches() ? 0 : 1;
                assertThat(each.units()).doesNotContain(each.unit().orElseThrow());
            }
        }
    }

    private static List<Reaching> all(Assessor assessor, Assessment standing, Terrain terrain) {
        List<Reaching> all = new ArrayList<>();
        for (int mask = 0; mask < 1 << terrain.steps().size(); mask++) {
            Set<Integer> taken = new TreeSet<>();
            Set<String> units = new HashSet<>();
            Optional<LocalDate> last = Optional.empty();
            for (int step = 0; step < terrain.steps().size(); step++) {
                if ((mask >> step & 1) == 1) {
                    taken.add(step);
                    List<Integer> clauses = terrain.steps().get(step).clauses();
                    clauses.forEach(clause -> units.addAll(terrain.responsible(clause)));
                    Optional<LocalDate> due = clauses.stream()
                            .flatMap(clause ->
                                    standing
                                            .due(standing.submission()
                                                    .rubric()
                                                    .clauses()
                                                    .get(clause))
                                            .stream())
                            .min(LocalDate::compareTo);
                    last = Stream.concat(last.stream(), due.stream()).max(LocalDate::compareTo);
                }
            }
            Assessment after = assessor.assess(terrain.after(taken), standing.tasks(), List.of());
            if (after.verdict() == Verdict.READY) {
                all.add(new Reaching(terrain.effort(taken), units, last, taken));
            }
        }
        return all;
    }
}
