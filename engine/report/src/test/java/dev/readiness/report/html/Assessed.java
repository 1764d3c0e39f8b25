package dev.readiness.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.submission.Overrides;
import dev.readiness.criteria.submission.ReadSubmission;
import dev.readiness.criteria.submission.SubmissionReader;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.Assessor;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Submissions written in tests, assessed. */
final class Assessed {
    private static final Assessor ASSESSOR = new Assessor();

    private Assessed() {}

    static Assessment of(String yaml) {
        ReadSubmission read = new SubmissionReader(ASSESSOR.packs())
                .read(
                        "example.yaml",
                        yaml.getBytes(StandardCharsets.UTF_8),
                        Overrides.today(LocalDate.of(2023, 12, 1)));
        assertThat(read.submission()).as(read.problems().toString()).isPresent();
        return ASSESSOR.assess(read.submission().orElseThrow(), Optional.empty(), List.copyOf(read.problems()));
    }

    static Assessment empty(String rubric) {
        return of("rubric: " + rubric + "\nregion: Example County\nindicators: {}\n");
    }

    static List<String> rubrics() {
        return ASSESSOR.packs().ids();
    }
}
