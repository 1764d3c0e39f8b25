package dev.readiness.criteria.submission;

import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.rubric.Indicator;
import java.util.List;
import java.util.Optional;

/**
 * What a region filled in for one indicator (填报值).
 *
 * @param location where its key stands
 * @param note the region's remark
 */
public record Reading(
        Indicator indicator, Value value, Location location, List<Evidence> evidence, Optional<String> note) {
    public Reading {
        evidence = List.copyOf(evidence);
    }
}
