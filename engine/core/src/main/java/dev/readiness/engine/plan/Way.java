package dev.readiness.engine.plan;

import dev.readiness.criteria.number.Quantity;
import java.util.Set;

/**
 * Steps, what they take, and the figure that they make certain.
 *
 * @param bound an effort below which that figure can't be had
 */
record Way(Set<Integer> steps, int effort, int bound, Quantity figure) {
    Way {
        steps = Set.copyOf(steps);
    }
}
