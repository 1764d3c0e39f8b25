package dev.readiness.engine.check;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The gates of one submission, settled: the level of each, and the numbers. */
public record Gates(Map<Gate, Level> levels, Thresholds thresholds) {
    public Gates {
        levels = Map.copyOf(levels);
    }

    /** The gates where the user says nothing. */
    public static Gates standard() {
        return of(List.of());
    }

    /** The gates as {@code layers} set them, each going before those ahead of it. */
    public static Gates of(List<GateLayer> layers) {
        EnumMap<Gate, Level> levels = new EnumMap<>(Gate.class);
        Thresholds thresholds = Thresholds.NONE;
        for (GateLayer layer : layers) {
            layer.layOver(levels);
            thresholds = layer.thresholds().over(thresholds);
        }
        for (Gate gate : Gate.values()) {
            levels.putIfAbsent(gate, gate.standard());
        }
        return new Gates(levels, thresholds);
    }

    /** The level of {@code gate}; OFF where it needs a number and has none. */
    public Level level(Gate gate) {
        boolean idle = gate.needsNumber() && !thresholds.has(gate);
        return idle ? Level.OFF : levels.getOrDefault(gate, Level.OFF);
    }
}
