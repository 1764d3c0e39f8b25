package dev.readiness.criteria.rubric;

import java.util.List;
import java.util.Optional;

/**
 * What hangs on a part of the rubric beside its points, and how these count.
 *
 * @param groups the names under which grades ask for it, such as 核心; none if they don't
 * @param cap what holds the whole down where it is not met
 * @param counting how it counts above, and how its own parts make a whole
 */
public record Role(List<String> groups, Optional<Cap> cap, Counting counting) {
    /** Nothing, and points that add up. */
    public static final Role PLAIN = new Role(List.of(), Optional.empty(), Counting.PLAIN);

    /**
     * Keeps a copy of {@code groups}.
     *
     * @param groups the names under which grades ask for it, such as 核心; none if they don't
     * @param cap what holds the whole down where it is not met
     * @param counting how it counts above, and how its own parts make a whole
     */
    public Role {
        groups = List.copyOf(groups);
    }

    /** {@return whether nothing hangs on it, and it counts by its points} */
    public boolean isPlain() {
        return groups.isEmpty() && cap.isEmpty() && counting.isPlain();
    }
}
