package dev.readiness.engine.cases;

import dev.readiness.criteria.problem.Location;
import java.util.SortedMap;

/**
 * One case: a situation and what the rules must say of it.
 *
 * @param sentence what it shows
 * @param location where it stands
 * @param expected by clause number
 */
public record RuleCase(String sentence, Location location, SortedMap<Integer, Expectation> expected) {

    /**
     * What a clause must come to.
     *
     * @param outcome an outcome's name
     * @param earned points, empty if the case doesn't say
     */
    public record Expectation(String outcome, String earned) {}
}
