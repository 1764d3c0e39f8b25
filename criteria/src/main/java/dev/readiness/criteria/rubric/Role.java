package dev.readiness.criteria.rubric;

import java.util.List;
import java.util.Optional;

/**
 * What hangs on a part of the rubric beside its points.
 *
 * @param groups the names under which grades ask for it, such as 核心; none if they don't
 * @param cap what holds the whole down where it is not met
 */
public record Role(List<String> groups, Optional<Cap> cap) {
    /** Nothing. */
    public static final Role PLAIN = new Role(List.of(), Optional.empty());

    public Role {
        groups = List.copyOf(groups);
    }

    /** Whether nothing hangs on it. */
    public boolean isPlain() {
        return groups.isEmpty() && cap.isEmpty();
    }
}
