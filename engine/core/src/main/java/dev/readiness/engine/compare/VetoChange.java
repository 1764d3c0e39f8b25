package dev.readiness.engine.compare;

import dev.readiness.engine.conclude.VetoState;

/** A veto that stands otherwise than before. */
public record VetoChange(VetoState was, VetoState now) {}
