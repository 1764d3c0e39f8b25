package example.crowd;

import dev.readiness.criteria.submission.Overrides;
import dev.readiness.engine.Assessor;
import java.nio.file.Path;
import java.util.function.Function;

/** What a class loader of its own is asked for: an assessment. */
public final class Guest implements Function<Path, String> {
    @Override
    public String apply(Path submission) {
        return new Assessor()
                .assess(submission, Overrides.none())
                .assessment()
                .map(assessment -> assessment.verdict() + " "
                        + assessment.scorecard().interval())
                .orElse("refused");
    }
}
