package dev.readiness.engine.guest;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.readiness.criteria.submission.Draft;
import dev.readiness.criteria.submission.Overrides;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.Assessor;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The core alone, as it is here: no report beside it. */
class WithoutReportsTest {
    @Test
    void asked_for_json_it_says_what_is_lacking() {
        Assessment assessment = new Assessor()
                .assess(
                        Draft.of("neimenggu-2023")
                                .region("甲旗")
                                .asOf(LocalDate.of(2024, 6, 30))
                                .text(),
                        Overrides.none())
                .assessment()
                .orElseThrow();
        assertThatIllegalStateException()
                .isThrownBy(assessment::toJson)
                .withMessageContaining("dev.readiness:readiness-report");
    }
}
