package dev.readiness.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.submission.Overrides;
import dev.readiness.criteria.submission.ReadSubmission;
import dev.readiness.criteria.submission.SubmissionReader;
import dev.readiness.criteria.submission.TaskTable;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Assesses submissions written in a test. */
public final class Assessed {
    private static final Assessor ASSESSOR = new Assessor();

    private Assessed() {}

    public static Assessment of(String yaml) {
        return of(yaml, Optional.empty());
    }

    public static Assessment of(String yaml, Optional<TaskTable> tasks) {
        ReadSubmission read = new SubmissionReader(ASSESSOR.packs())
                .read("submission.yaml", yaml.getBytes(StandardCharsets.UTF_8), Overrides.none());
        assertThat(read.submission()).as(read.problems().toString()).isPresent();
        return ASSESSOR.assess(read.submission().orElseThrow(), tasks, read.problems());
    }
}
