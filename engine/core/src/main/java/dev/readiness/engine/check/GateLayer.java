package dev.readiness.engine.check;

import dev.readiness.criteria.problem.Location;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one place says of the gates: a section of a file, the environment or the command line.
 *
 * @param all the level of the gates that are not named here
 * @param levels of the gates that are
 * @param thresholds the numbers that it gives
 * @param numbers where the numbers of a gate are given
 * @param open the gates that files nearer to a submission may loosen
 */
public record GateLayer(
        Optional<Setting> all,
        Map<Gate, Setting> levels,
        Thresholds thresholds,
        Map<Gate, Location> numbers,
        Set<Gate> open) {
    /** Stands in files and on the command line for all gates that are not named. */
    public static final String ALL = "all";

    /** Says nothing. */
    public static final GateLayer NOTHING =
            new GateLayer(Optional.empty(), Map.of(), Thresholds.NONE, Map.of(), Set.of());

    /**
     * Keeps copies of {@code levels}, {@code numbers} and {@code open}.
     *
     * @param all the level of the gates that are not named here
     * @param levels of the gates that are
     * @param thresholds the numbers that it gives
     * @param numbers where the numbers of a gate are given
     * @param open the gates that files nearer to a submission may loosen
     */
    public GateLayer {
        levels = Map.copyOf(levels);
        numbers = Map.copyOf(numbers);
        open = Set.copyOf(open);
    }

    /**
     * A level and where it was set.
     *
     * @param level what the broken gate is to do
     * @param location where that stands
     */
    public record Setting(Level level, Location location) {}

    /** Where this sets {@code gate}: its number, its level or that of all. */
    Optional<Location> place(Gate gate) {
        return Optional.ofNullable(levels.get(gate))
                .map(Setting::location)
                .or(() -> Optional.ofNullable(numbers.get(gate)))
                .or(() -> all.map(Setting::location));
    }
}
