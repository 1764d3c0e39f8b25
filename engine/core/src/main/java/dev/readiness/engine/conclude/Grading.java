package dev.readiness.engine.conclude;

import dev.readiness.criteria.rubric.Grade;
import java.util.List;
import java.util.Optional;

/**
 * Between which grades a submission ends (等次).
 *
 * @param certain the best grade that certainly holds; empty if none does, not even the lowest
 * @param possible the best grade that may hold; empty if none may
 * @param rule the rule that says so
 * @param states how each grade stands, the best first
 */
public record Grading(Optional<Grade> certain, Optional<Grade> possible, String rule, List<GradeState> states) {
    /**
     * Keeps a copy of {@code states}.
     *
     * @param certain the best grade that certainly holds; empty if none does, not even the lowest
     * @param possible the best grade that may hold; empty if none may
     * @param rule the rule that says so
     * @param states how each grade stands, the best first
     */
    public Grading {
        states = List.copyOf(states);
    }

    /** {@return whether nothing that is open makes a difference} */
    public boolean isSettled() {
        return certain.equals(possible);
    }
}
