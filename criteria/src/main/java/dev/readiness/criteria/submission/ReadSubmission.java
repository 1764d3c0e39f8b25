package dev.readiness.criteria.submission;

import dev.readiness.criteria.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * The outcome of reading a submission.
 *
 * @param submission empty if a problem is an error
 * @param problems every problem found, in the order of the file
 */
public record ReadSubmission(Optional<Submission> submission, List<Problem> problems) {
    /**
     * Keeps a copy of {@code problems}.
     *
     * @param submission empty if a problem is an error
     * @param problems every problem found, in the order of the file
     */
    public ReadSubmission {
        problems = List.copyOf(problems);
    }
}
