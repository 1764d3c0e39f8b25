package dev.readiness.engine.advise;

import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.rubric.Indicator;
import java.util.List;

/**
 * An indicator that a clause needs and nobody filled in.
 *
 * @param indicator the indicator
 * @param years the years that lack a figure; none where it is not given by year
 * @param places the places that lack one, where it is filled in place by place
 * @param clauses the clauses that wait for it
 * @param location where it would have to be written
 */
public record MissingIndicator(
        Indicator indicator, List<Integer> years, List<String> places, List<Integer> clauses, Location location) {
    /**
     * Keeps copies of {@code years}, {@code places} and {@code clauses}.
     *
     * @param indicator the indicator
     * @param years the years that lack a figure; none where it is not given by year
     * @param places the places that lack one, where it is filled in place by place
     * @param clauses the clauses that wait for it
     * @param location where it would have to be written
     */
    public MissingIndicator {
        years = List.copyOf(years);
        places = List.copyOf(places);
        clauses = List.copyOf(clauses);
    }
}
