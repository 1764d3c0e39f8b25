package dev.readiness.engine.advise;

import dev.readiness.criteria.rubric.Clause;
import dev.readiness.engine.judge.Judged;
import java.time.LocalDate;
import java.util.List;

/**
 * A clause that asks for something that is not due yet.
 *
 * @param clause the clause
 * @param due the first of the last days to come
 * @param judged what of it is not due yet
 */
public record Coming(Clause clause, LocalDate due, List<Judged> judged) {
    /**
     * Keeps a copy of {@code judged}.
     *
     * @param clause the clause
     * @param due the first of the last days to come
     * @param judged what of it is not due yet
     */
    public Coming {
        judged = List.copyOf(judged);
    }
}
