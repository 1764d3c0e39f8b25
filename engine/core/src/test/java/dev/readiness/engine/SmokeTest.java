package dev.readiness.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.submission.*;
import java.nio.charset.StandardCharsets;
import java.util.*;
import org.junit.jupiter.api.Test;

class SmokeTest {
    @Test
    void it_runs() {
        Assessor assessor = new Assessor();
        ReadSubmission read = new SubmissionReader(assessor.packs())
                .read("a.yaml", """
                rubric: neimenggu-2023
                region: 甲
                asOf: 2023-12-01
                target: 100
                indicators:
                  群众满意度: 85
                  监督抽检均衡推进: 是
                """.getBytes(StandardCharsets.UTF_8), Overrides.none());
        System.out.println(read.problems());
        Assessment a = assessor.assess(read.submission().orElseThrow(), Optional.empty(), List.of());
        System.out.println(a.scorecard().earned() + " " + a.scorecard().applicableMaximum() + " "
                + a.scorecard().interval() + " " + a.advice().ruling());
        System.out.println(a.advice().missing().size());
        a.advice().assumptions().forEach(x -> System.out.println(x.assumption().id()));
        assertThat(a.scorecard().earned().shown()).isEqualTo("8.5");
    }
}
