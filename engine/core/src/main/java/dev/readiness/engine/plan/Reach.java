package dev.readiness.engine.plan;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Dimension;
import dev.readiness.criteria.rubric.Item;
import java.util.Optional;

/**
 * How far a part of the rubric can be brought, in its own points before anything is rescaled.
 *
 * @param dimension the dimension that it is, or is of
 * @param item the item; empty for the dimension as a whole
 * @param low what is certain
 * @param high what it comes to if what is open turns out well and nothing else is done
 * @param most what can be made certain with all steps that can be taken
 * @param maximum what it is worth when all that applies is met
 */
public record Reach(
        Dimension dimension, Optional<Item> item, Quantity low, Quantity high, Quantity most, Quantity maximum) {
    /** How a line stands to it. */
    public enum State {
        /** It is reached whatever becomes of what is open. */
        CERTAIN,
        /** It is reached if what is open turns out well. */
        OPEN,
        /** Steps can make it certain. */
        REACHABLE,
        /** No step can bring it there. */
        OUT_OF_REACH
    }

    /**
     * {@return how {@code line} stands, in points of this part}
     *
     * @param line in points of this part
     */
    public State of(Quantity line) {
        if (low.compareTo(line) >= 0) {
            return State.CERTAIN;
        }
        if (most.compareTo(line) < 0) {
            return State.OUT_OF_REACH;
        }
        return high.compareTo(line) >= 0 ? State.OPEN : State.REACHABLE;
    }
}
