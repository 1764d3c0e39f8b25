package dev.readiness.engine;

import dev.readiness.criteria.rubric.Policies;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.Settings;
import dev.readiness.criteria.rubric.Value;
import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.criteria.submission.Exemption;
import dev.readiness.criteria.submission.Reading;
import dev.readiness.criteria.submission.Submission;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/** A small rubric with grades, caps and a choice, and random submissions to it. */
public final class GradedRubric {
    /** What each of its clauses asks for, by number. */
    public static final Map<Integer, String> ASKS = Map.of(
            1,
            "mechanism",
            2,
            "working",
            3,
            "funds",
            4,
            "staff",
            5,
            "content",
            6,
            "example",
            7,
            "novelty",
            8,
            "honest",
            9,
            "safe");

    public static final Rubric RUBRIC = Packs.with(List.of(Path.of("src/test/resources/rubrics/graded-2024")))
            .packs()
            .find("graded-2024")
            .orElseThrow();

    private GradedRubric() {}

    /** Some yes, some no, some missing; now and then clauses that do not apply, and a grade that is wanted. */
    public static Submission random(Random random) {
        Submission flawless = Flawless.of(RUBRIC).submission();
        Map<String, Reading> readings = new HashMap<>(flawless.readings());
        int well = 50 + random.nextInt(50);
        ASKS.values().stream().sorted().forEach(id -> {
            int dice = random.nextInt(100);
            if (dice >= well) {
                Reading was = readings.remove(id);
                if (random.nextBoolean()) {
                    readings.put(
                            id,
                            new Reading(
                                    was.indicator(),
                                    new Value.Attestation(false),
                                    was.location(),
                                    List.of(),
                                    Optional.empty()));
                }
            }
        });
        SortedMap<Integer, Exemption> exemptions = new TreeMap<>();
        if (random.nextInt(3) == 0) {
            for (int clause = 1; clause <= 4; clause++) {
                if (random.nextInt(3) == 0) {
                    exemptions.put(clause, new Exemption(clause, "none", flawless.insertion()));
                }
            }
        }
        Policies.NotApplicable[] modes = Policies.NotApplicable.values();
        int wanted = random.nextInt(5);
        return new Submission(
                RUBRIC,
                flawless.region(),
                flawless.asOf(),
                false,
                Optional.empty(),
                wanted == 0
                        ? Optional.empty()
                        : Optional.of(RUBRIC.overall().grades().get(wanted - 1)),
                exemptions,
                Map.of(),
                Optional.empty(),
                readings,
                Map.of(),
                Settings.standard(RUBRIC).with(modes[random.nextInt(modes.length)]),
                Optional.empty(),
                Optional.empty(),
                flawless.insertion(),
                flawless.input());
    }
}
