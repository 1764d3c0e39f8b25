package dev.readiness.criteria.submission;

import dev.readiness.criteria.problem.Location;

/** A region's declaration that a clause does not apply to it (合理缺项), with its reason. */
public record Exemption(int clause, String reason, Location location) {}
