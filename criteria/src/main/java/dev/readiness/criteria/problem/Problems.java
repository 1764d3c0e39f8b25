package dev.readiness.criteria.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the problems of one reading; reading goes on past an error. */
public final class Problems {
    private final Map<Told, Problem> found = new LinkedHashMap<>();

    /** Begins with none. */
    public Problems() {}

    /** What a person reads of a problem: one that is read by two ways is told once. */
    private record Told(ProblemCode code, Location location, List<String> arguments) {
        static Told of(Problem problem) {
            return new Told(problem.code(), problem.location(), problem.arguments());
        }
    }

    /**
     * Adds {@code problem} unless it is there already; the one that says which value it is about is kept.
     *
     * @param problem what was found
     */
    public void add(Problem problem) {
        found.merge(
                Told.of(problem), problem, (first, second) -> first.pointer().isEmpty() ? second : first);
    }

    /**
     * Adds each of {@code problems} as {@link #add} does.
     *
     * @param problems what was found elsewhere
     */
    public void addAll(Iterable<Problem> problems) {
        problems.forEach(this::add);
    }

    /** {@return whether one of them is an error, so that there is no assessment} */
    public boolean hasErrors() {
        for (Problem problem : found.values()) {
            if (problem.severity() == Severity.ERROR) {
                return true;
            }
        }
        return false;
    }

    /** {@return all problems in the order of the input} */
    public List<Problem> inOrder() {
        if (found.isEmpty()) {
            return List.of();
        }
        List<Problem> sorted = new ArrayList<>(found.values());
        sorted.sort(Comparator.comparing((Problem problem) -> problem.location().file())
                .thenComparing(problem -> problem.location().sheet())
                .thenComparingInt(problem -> problem.location().line())
                .thenComparingInt(problem -> problem.location().column())
                .thenComparingInt(problem -> ProblemCodes.ALL.indexOf(problem.code())));
        return List.copyOf(sorted);
    }
}
