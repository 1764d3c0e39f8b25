package dev.readiness.engine.check;

import dev.readiness.criteria.problem.Location;
import java.util.Optional;

/**
 * One thing that breaks a gate.
 *
 * @param gate the gate that is broken
 * @param level that of its gate, never OFF
 * @param location the place in the input that it is about; empty where it is about the whole file
 * @param matter what breaks it
 */
public record Breach(Gate gate, Level level, Optional<Location> location, Matter matter) {}
