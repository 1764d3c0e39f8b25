package dev.readiness.engine.plan.tree;

/** Which readings are brought to which level; put together without copying. */
sealed interface Picks {
    Picks NONE = new None();

    /** Nothing. */
    record None() implements Picks {}

    /** One reading. */
    record One(int reading, int level) implements Picks {}

    /** What both say. */
    record Both(Picks one, Picks other) implements Picks {}

    default Picks and(Picks other) {
        if (this instanceof None) {
            return other;
        }
        return other instanceof None ? this : new Both(this, other);
    }

    /** Raises {@code levels} to what this says. */
    default void raise(int[] levels) {
        if (this instanceof Both both) {
            both.one().raise(levels);
            both.other().raise(levels);
        } else if (this instanceof One one) {
            levels[one.reading()] = Math.max(levels[one.reading()], one.level());
        }
    }
}
