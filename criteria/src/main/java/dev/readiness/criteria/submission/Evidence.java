package dev.readiness.criteria.submission;

import dev.readiness.criteria.problem.Location;

/** A reference to a document that proves a reading, as the region wrote it. */
public record Evidence(String reference, Location location) {}
