package dev.readiness.engine.batch;

import dev.readiness.engine.Assessment;
import dev.readiness.engine.Assessor;
import java.util.Optional;

/** What became of one of many submissions. */
public record Assessed(Input input, Assessor.Result result) {

    /** Empty if a problem is an error. */
    public Optional<Assessment> assessment() {
        return result.assessment();
    }
}
