package dev.readiness.engine.compare;

import dev.readiness.engine.conclude.VetoState;

/**
 * A veto that stands otherwise than before.
 *
 * @param was how it stood
 * @param now how it stands
 */
public record VetoChange(VetoState was, VetoState now) {}
