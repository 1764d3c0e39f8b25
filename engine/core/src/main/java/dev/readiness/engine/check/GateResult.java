package dev.readiness.engine.check;

import java.util.List;

/**
 * How a gate that is not off stands.
 *
 * @param breaches what breaks it, in the order of the input
 */
public record GateResult(Gate gate, Level level, List<Breach> breaches) {
    public GateResult {
        breaches = List.copyOf(breaches);
    }

    public boolean holds() {
        return breaches.isEmpty();
    }

    /** Whether it makes the check fail. */
    public boolean fails() {
        return level == Level.ERROR && !holds();
    }
}
