package dev.readiness.engine.compare;

import dev.readiness.criteria.rubric.Clause;
import dev.readiness.engine.score.ClauseScore;

/** A scored clause that stands otherwise than before. */
public record ClauseChange(ClauseScore was, ClauseScore now) {
    public Clause clause() {
        return now.clause();
    }
}
