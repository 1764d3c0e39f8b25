package dev.readiness.cli;

import dev.readiness.criteria.problem.Problem;
import java.util.List;

/** Ends a command before it begins: a rubric in one of the user's folders is broken. */
final class BrokenRubrics extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    BrokenRubrics(List<Problem> problems) {
        super("A rubric is broken.");
        this.problems = List.copyOf(problems);
    }

    List<Problem> problems() {
        return problems;
    }
}
