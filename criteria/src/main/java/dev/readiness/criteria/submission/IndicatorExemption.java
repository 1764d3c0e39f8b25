package dev.readiness.criteria.submission;

import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.rubric.Indicator;

/**
 * A region's declaration that what {@code indicator} speaks of does not exist there, with its reason: whatever asks
 * for it leaves its clause.
 *
 * @param indicator the indicator that is declared
 * @param reason why, in the region's words
 * @param location where that stands
 */
public record IndicatorExemption(Indicator indicator, String reason, Location location) {}
