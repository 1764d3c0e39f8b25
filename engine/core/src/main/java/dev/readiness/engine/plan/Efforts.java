package dev.readiness.engine.plan;

import dev.readiness.criteria.rubric.Indicator;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What it takes to bring a reading to where it has to be, in whatever unit. What is said of an indicator goes before
 * what is said of a clause, and that before what is said of a unit; of several clauses or units the dearest counts.
 *
 * @param usual of whatever nothing is said of
 * @param indicators by the indicator's id
 * @param clauses by the clause's number
 * @param units by the unit's name in the task table
 */
public record Efforts(
        int usual, Map<String, Integer> indicators, Map<Integer, Integer> clauses, Map<String, Integer> units) {
    /** The most that one step may take. */
    public static final int MOST = 1000;

    /**
     * Keeps copies of {@code indicators}, {@code clauses} and {@code units}.
     *
     * @param usual of whatever nothing is said of
     * @param indicators by the indicator's id
     * @param clauses by the clause's number
     * @param units by the unit's name in the task table
     */
    public Efforts {
        indicators = Map.copyOf(indicators);
        clauses = Map.copyOf(clauses);
        units = Map.copyOf(units);
    }

    /** {@return one for each reading} */
    public static Efforts even() {
        return new Efforts(1, Map.of(), Map.of(), Map.of());
    }

    int of(Indicator indicator, List<Integer> asking, Collection<String> responsible) {
        Integer own = indicators.get(indicator.id());
        if (own != null) {
            return own;
        }
        return asking.stream()
                .filter(clauses::containsKey)
                .map(clauses::get)
                .max(Integer::compare)
                .or(() -> responsible.stream()
                        .filter(units::containsKey)
                        .map(units::get)
                        .max(Integer::compare))
                .orElse(usual);
    }
}
