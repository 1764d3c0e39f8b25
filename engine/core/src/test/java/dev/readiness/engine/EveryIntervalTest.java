package dev.readiness.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.rubric.Example;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.Value;
import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.engine.score.Interval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What an interval promises, on any day and in every rubric that ships: a reading that meets all it is asked for lowers
 * neither end, and what was missing, once it is filled in, lands inside of what was possible before.
 */
class EveryIntervalTest {
    private static final int SUBMISSIONS = Math.max(40, Integer.getInteger("readiness.submissions", 20_000) / 200);
    private static final long SEED = Long.getLong("readiness.seed", 20221201L);
    private static final int DAYS = 4 * 365;
    private static final Location NOWHERE = new Location("drawn.yaml", 1, 1);
    private static final Assessor ASSESSOR = new Assessor();

    static Stream<Rubric> rubrics() {
        Packs packs = new Packs();
        return packs.ids().stream().map(id -> packs.find(id).orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("rubrics")
    void a_better_reading_lowers_neither_end(Rubric rubric) {
        Random random = new Random(SEED);
        for (int i = 0; i < SUBMISSIONS; i++) {
            Flawless best = best(rubric, random);
            Flawless before = drawn(best, random);
            String id = any(best.values(), random);
            Interval was = interval(before);
            Interval is = interval(with(before, id, best.values().get(id)));
            String what = "%s, seed %d, submission %d as of %s, %s from %s to %s"
                    .formatted(
                            rubric.id(),
                            SEED,
                            i,
                            before.asOf(),
                            id,
                            before.values().get(id),
                            best.values().get(id));
            assertThat(is.low()).as(what).isGreaterThanOrEqualTo(was.low());
            assertThat(is.high()).as(what).isGreaterThanOrEqualTo(was.high());
        }
    }

    @ParameterizedTest
    @MethodSource("rubrics")
    void what_was_missing_lands_inside_of_what_was_possible(Rubric rubric) {
        Random random = new Random(SEED + 1);
        int filled = 0;
        for (int i = 0; i < SUBMISSIONS; i++) {
            Flawless best = best(rubric, random);
            Flawless before = drawn(best, random);
            Flawless donor = drawn(best, random);
            Map<String, Value> lacking = new HashMap<>(donor.values());
            lacking.keySet().removeAll(before.values().keySet());
            if (!lacking.isEmpty()) {
                String id = any(lacking, random);
                Interval was = interval(before);
                Interval is = interval(with(before, id, lacking.get(id)));
                String what = "%s, seed %d, submission %d as of %s, %s filled in with %s"
                        .formatted(rubric.id(), SEED + 1, i, before.asOf(), id, lacking.get(id));
                assertThat(is.low()).as(what).isGreaterThanOrEqualTo(was.low());
                assertThat(is.high()).as(what).isLessThanOrEqualTo(was.high());
                filled++;
            }
        }
        assertThat(filled).isGreaterThan(SUBMISSIONS / 2);
    }

    private static Flawless best(Rubric rubric, Random random) {
        LocalDate day = rubric.identity().validFrom().plusDays(random.nextInt(DAYS));
        return Flawless.of(rubric, day);
    }

    /** Of each indicator what meets all, what does not, that of some years only, or nothing. */
    private static Flawless drawn(Flawless best, Random random) {
        Map<String, Value> values = new HashMap<>();
        Map<String, List<Value>> bad = bad(best);
        best.values().forEach((id, value) -> {
            List<Value> others = bad.getOrDefault(id, List.of());
            int kind = random.nextInt(6);
            if (kind < 3 || kind == 3 && others.isEmpty()) {
                values.put(id, value);
            } else if (kind == 3) {
                values.put(id, others.get(random.nextInt(others.size())));
            } else if (kind == 4 && value instanceof Value.ByYear years) {
                values.put(id, some(years, random));
            }
        });
        return new Flawless(best.rubric(), best.asOf(), values, Optional.empty());
    }

    private static Value some(Value.ByYear years, Random random) {
        SortedMap<Integer, Value.YearFigure> kept = new TreeMap<>(years.years());
        kept.keySet().removeIf(year -> random.nextBoolean());
        return new Value.ByYear(kept);
    }

    /** Figures by indicator that meet not all they are asked for. */
    private static Map<String, List<Value>> bad(Flawless best) {
        Map<String, List<Value>> bad = new HashMap<>();
        best.rubric().clauses().values().stream()
                .flatMap(clause -> clause.requirements().stream())
                .flatMap(requirement -> requirement.examples(best.asOf()).stream())
                .filter(example -> !example.met())
                .map(Example::values)
                .forEach(values -> values.forEach(
                        (indicator, value) -> bad.computeIfAbsent(indicator.id(), id -> new ArrayList<>())
                                .add(likeTheBest(best, indicator, value))));
        return bad;
    }

    private static Value likeTheBest(Flawless best, Indicator indicator, Value value) {
        if (!(best.values().get(indicator.id()) instanceof Value.ByYear years)) {
            return value;
        }
        SortedMap<Integer, Value.YearFigure> same = new TreeMap<>(years.years());
        same.replaceAll((year, figure) -> new Value.YearFigure(value, NOWHERE));
        return new Value.ByYear(same);
    }

    private static String any(Map<String, Value> values, Random random) {
        List<String> ids = values.keySet().stream().sorted().toList();
        return ids.get(random.nextInt(ids.size()));
    }

    private static Flawless with(Flawless before, String id, Value value) {
        Map<String, Value> values = new HashMap<>(before.values());
        values.put(id, value);
        return new Flawless(before.rubric(), before.asOf(), values, Optional.empty());
    }

    private static Interval interval(Flawless submission) {
        return submission.assess(ASSESSOR).scorecard().interval();
    }
}
