package dev.readiness.criteria.submission;

import dev.readiness.criteria.problem.Location;

/**
 * A region's declaration that a clause does not apply to it (合理缺项), with its reason.
 *
 * @param clause the number of the clause
 * @param reason why, in the region's words
 * @param location where that stands
 */
public record Exemption(int clause, String reason, Location location) {}
