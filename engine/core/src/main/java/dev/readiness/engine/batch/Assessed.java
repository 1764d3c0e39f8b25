package dev.readiness.engine.batch;

import dev.readiness.engine.Assessment;
import dev.readiness.engine.Assessor;
import java.util.Optional;

/**
 * What became of one of many submissions.
 *
 * @param input the submission
 * @param result its assessment, if no problem is an error, and every problem
 */
public record Assessed(Input input, Assessor.Result result) {

    /** {@return the assessment; empty if a problem is an error} */
    public Optional<Assessment> assessment() {
        return result.assessment();
    }
}
