package dev.readiness.criteria.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the problems of one reading; reading goes on past an error. */
public final class Problems {
    private final Set<Problem> found = new LinkedHashSet<>();

    public void add(Problem problem) {
        found.add(problem);
    }

    public void addAll(Iterable<Problem> problems) {
        problems.forEach(this::add);
    }

    public boolean hasErrors() {
        for (Problem problem : found) {
            if (problem.severity() == Severity.ERROR) {
                return true;
            }
        }
        return false;
    }

    /** All problems in the order of the input. */
    public List<Problem> inOrder() {
        if (found.isEmpty()) {
            return List.of();
        }
        List<Problem> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparing((Problem problem) -> problem.location().file())
                .thenComparing(problem -> problem.location().sheet())
                .thenComparingInt(problem -> problem.location().line())
                .thenComparingInt(problem -> problem.location().column())
                .thenComparing(Problem::code));
        return List.copyOf(sorted);
    }
}
