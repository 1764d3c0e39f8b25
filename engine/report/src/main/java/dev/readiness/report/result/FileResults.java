package dev.readiness.report.result;

import dev.readiness.engine.check.CheckedFile;
import java.util.List;
import java.util.stream.Stream;

/**
 * All results of one submission.
 *
 * @param results vetoes, requirements, missing indicators, gates and problems, each in the order of the rubric or the
 *     file
 */
public record FileResults(CheckedFile file, List<Result> results) {
    public FileResults {
        results = List.copyOf(results);
    }

    /** The results of {@code subject}. */
    public Stream<Result> of(Subject subject) {
        return results.stream().filter(result -> result.subject() == subject);
    }

    /** The results to show at their places, the gravest first. */
    public Stream<Result> remarks() {
        return results.stream().filter(Result::remark).sorted(Result.GRAVEST);
    }
}
