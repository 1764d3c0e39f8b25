package dev.readiness.criteria.submission;

import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.rubric.Indicator;

/**
 * A region's declaration that what {@code indicator} speaks of does not exist there, with its reason: whatever asks for it
 * leaves its clause.
 */
public record IndicatorExemption(Indicator indicator, String reason, Location location) {}
