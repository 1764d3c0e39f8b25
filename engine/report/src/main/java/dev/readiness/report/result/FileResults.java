package dev.readiness.report.result;

import dev.readiness.engine.check.CheckedFile;
import java.util.List;
import java.util.stream.Stream;

/**
 * All results of one submission.
 *
 * @param file what a check made of it
 * @param results vetoes, requirements, missing indicators, gates and problems, each in the order of the rubric or the
 *     file
 */
public record FileResults(CheckedFile file, List<Result> results) {
    /**
     * Keeps a copy of {@code results}.
     *
     * @param file what a check made of it
     * @param results vetoes, requirements, missing indicators, gates and problems, each in the order of the rubric or
     *     the file
     */
    public FileResults {
        results = List.copyOf(results);
    }

    /**
     * {@return the results of one kind of subject}
     *
     * @param subject what they speak of
     */
    public Stream<Result> of(Subject subject) {
        return results.stream().filter(result -> result.subject() == subject);
    }

    /** {@return the results to show at their places, the gravest first} */
    public Stream<Result> remarks() {
        return results.stream().filter(Result::remark).sorted(Result.GRAVEST);
    }
}
