package dev.readiness.engine.check;

import dev.readiness.criteria.problem.Location;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The gates of one submission, settled: the level of each, and the numbers.
 *
 * @param levels the level of each gate
 * @param thresholds the numbers that they compare with
 * @param origins where somebody set a gate
 */
public record Gates(Map<Gate, Level> levels, Thresholds thresholds, Map<Gate, Location> origins) {
    /**
     * Keeps copies of {@code levels} and {@code origins}.
     *
     * @param levels the level of each gate
     * @param thresholds the numbers that they compare with
     * @param origins where somebody set a gate
     */
    public Gates {
        levels = Map.copyOf(levels);
        origins = Map.copyOf(origins);
    }

    /** {@return the gates where the user says nothing} */
    public static Gates standard() {
        return of(List.of());
    }

    /**
     * {@return the gates as {@code layers} set them, each going before those ahead of it}
     *
     * @param layers the weakest first
     */
    public static Gates of(List<GateLayer> layers) {
        Settling settling = new Settling();
        layers.forEach(settling::lay);
        return settling.gates();
    }

    /**
     * {@return the level of {@code gate}; OFF where it needs a number and has none}
     *
     * @param gate any gate
     */
    public Level level(Gate gate) {
        boolean idle = gate.needsNumber() && !thresholds.has(gate);
        return idle ? Level.OFF : levels.getOrDefault(gate, Level.OFF);
    }

    /**
     * {@return where {@code gate} was set; empty if nobody did}
     *
     * @param gate any gate
     */
    public Optional<Location> origin(Gate gate) {
        return Optional.ofNullable(origins.get(gate));
    }
}
