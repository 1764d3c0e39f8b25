package dev.readiness.engine.compare;

import dev.readiness.criteria.rubric.Clause;
import dev.readiness.engine.score.ClauseScore;

/**
 * A scored clause that stands otherwise than before.
 *
 * @param was how it stood
 * @param now how it stands
 */
public record ClauseChange(ClauseScore was, ClauseScore now) {
    /** {@return the clause, as it is now} */
    public Clause clause() {
        return now.clause();
    }
}
