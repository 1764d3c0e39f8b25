package dev.readiness.engine.plan.tree;

/** So many readings decide what counts at all that not every combination of them can be tried. */
public final class TooManyConditions extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooManyConditions() {
        super("Too many readings are conditions of others.");
    }
}
