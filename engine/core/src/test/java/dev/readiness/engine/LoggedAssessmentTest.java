package dev.readiness.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.document.Format;
import dev.readiness.criteria.document.Part;
import dev.readiness.criteria.submission.Overrides;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Programs that embed the library write assessments into logs: a line, not all that hangs on one. */
class LoggedAssessmentTest {
    @Test
    void an_assessment_is_a_line_of_a_log() throws IOException {
        String submission = """
                rubric: neimenggu-2023
                region: 甲旗
                asOf: 2024-06-30
                indicators: {监督抽检完成率: 100%}
                """;
        Assessment assessment = new Assessor()
                .assess(
                        Part.of(
                                "upload",
                                Format.YAML,
                                new ByteArrayInputStream(submission.getBytes(StandardCharsets.UTF_8))),
                        Overrides.none())
                .assessment()
                .orElseThrow();

        assertThat(assessment.toString())
                .isEqualTo("neimenggu-2023, 甲旗, 2024-06-30: UNDECIDED, %s to %s"
                        .formatted(
                                assessment.scorecard().interval().low().shown(),
                                assessment.scorecard().interval().high().shown()));
    }
}
