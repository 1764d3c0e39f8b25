package dev.readiness.engine.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.submission.Overrides;
import dev.readiness.criteria.verdict.Verdict;
import dev.readiness.engine.Assessor;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What engine/README.md shows. */
class BatchExampleTest {

    static List<String> ready(List<Path> files) {
        BatchAssessor batch = new BatchAssessor(new Assessor(), Overrides.none());
        try (Inputs inputs = Inputs.of(files); // one after the other: never a whole file, never all of them
                Stream<Assessed> results = batch.over(inputs, 4)) { // lazy, in order, on four threads
            return results.filter(each -> each.assessment()
                            .filter(assessment -> assessment.verdict() == Verdict.READY)
                            .isPresent())
                    .map(each -> each.input().label())
                    .toList();
        }
    }

    @Test
    void those_that_are_ready_are_found() {
        Path samples = Path.of("../../samples/neimenggu-2023");
        Path ready = samples.resolve("ready/submission.yaml");
        assertThat(ready(List.of(samples.resolve("vetoed/submission.yaml"), ready)))
                .containsExactly(ready.toString());
    }
}
