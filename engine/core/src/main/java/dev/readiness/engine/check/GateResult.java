package dev.readiness.engine.check;

import dev.readiness.criteria.problem.Location;
import java.util.List;
import java.util.Optional;

/**
 * How a gate that is not off stands.
 *
 * @param gate the gate
 * @param level what it does where it is broken, never OFF
 * @param breaches what breaks it, in the order of the input
 * @param origin where somebody set it: in a file, the environment or the command line
 */
public record GateResult(Gate gate, Level level, List<Breach> breaches, Optional<Location> origin) {
    /**
     * Keeps a copy of {@code breaches}.
     *
     * @param gate the gate
     * @param level what it does where it is broken, never OFF
     * @param breaches what breaks it, in the order of the input
     * @param origin where somebody set it: in a file, the environment or the command line
     */
    public GateResult {
        breaches = List.copyOf(breaches);
    }

    /** {@return whether nothing breaks it} */
    public boolean holds() {
        return breaches.isEmpty();
    }

    /** {@return whether it makes the check fail} */
    public boolean fails() {
        return level == Level.ERROR && !holds();
    }
}
