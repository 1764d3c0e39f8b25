package dev.readiness.engine.check;

import dev.readiness.criteria.problem.Location;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What one place says of the gates: a section of a file, the environment or the command line.
 *
 * @param all the level of the gates that are not named here
 * @param levels of the gates that are
 */
public record GateLayer(Optional<Level> all, Map<Gate, Setting> levels, Thresholds thresholds) {
    /** Stands in files and on the command line for all gates that are not named. */
    public static final String ALL = "all";

    public static final GateLayer NOTHING = new GateLayer(Optional.empty(), Map.of(), Thresholds.NONE);

    public GateLayer {
        levels = Map.copyOf(levels);
    }

    /** A level and where it was set. */
    public record Setting(Level level, Location location) {}

    /** Lays this over what {@code set} holds; a number turns on a gate whose level nobody named, or named off. */
    void layOver(EnumMap<Gate, Level> set) {
        for (Gate gate : Gate.values()) {
            all.ifPresent(level -> set.put(gate, level));
            if (thresholds.has(gate)) {
                set.merge(gate, Level.ERROR, (old, error) -> old == Level.OFF ? error : old);
            }
            Setting named = levels.get(gate);
            if (named != null) {
                set.put(gate, named.level());
            }
        }
    }
}
