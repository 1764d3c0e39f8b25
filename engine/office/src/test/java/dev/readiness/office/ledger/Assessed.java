package dev.readiness.office.ledger;

import dev.readiness.criteria.submission.Overrides;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.criteria.submission.SubmissionReader;
import dev.readiness.criteria.submission.TaskTable;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.Assessor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Assessments for tests. */
final class Assessed {
    private static final Assessor ASSESSOR = new Assessor();
    private static final Path SAMPLES = Path.of("../../samples");

    private Assessed() {}

    /** The sample in {@code folder}, such as {@code neimenggu-2023/vetoed}. */
    static Assessment sample(String folder) {
        return ASSESSOR.assess(SAMPLES.resolve(folder).resolve("submission.yaml"), Overrides.none())
                .assessment()
                .orElseThrow();
    }

    /** The rubric {@code neimenggu-2023} with {@code indicators}, a line each. */
    static Assessment of(String... indicators) {
        return ASSESSOR.assess(submission(indicators), Optional.empty(), List.of());
    }

    /** The same with the clauses' units all called {@code unit}. */
    static Assessment of(String unit, List<String> indicators) {
        Submission submission = submission(indicators.toArray(String[]::new));
        TreeMap<Integer, TaskTable.Task> tasks = new TreeMap<>();
        submission
                .rubric()
                .clauses()
                .keySet()
                .forEach(clause -> tasks.put(
                        clause,
                        new TaskTable.Task(
                                List.of(unit),
                                0,
                                Optional.empty(),
                                Optional.of(submission.asOf().plusDays(30)))));
        return ASSESSOR.assess(submission, Optional.of(new TaskTable("甲旗", "", tasks)), List.of());
    }

    private static Submission submission(String... indicators) {
        String yaml = "rubric: neimenggu-2023\nregion: 甲旗\nasOf: 2023-12-01\nindicators:\n  "
                + String.join("\n  ", indicators) + "\n";
        return new SubmissionReader(ASSESSOR.packs())
                .read("a.yaml", yaml.getBytes(StandardCharsets.UTF_8), Overrides.none())
                .submission()
                .orElseThrow();
    }
}
