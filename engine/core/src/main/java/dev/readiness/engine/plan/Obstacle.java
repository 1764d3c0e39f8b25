package dev.readiness.engine.plan;

import dev.readiness.criteria.rubric.Clause;
import dev.readiness.engine.judge.Judged;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is asked and can't be met now: a year that is over, an event within its look-back period, a period that has
 * not begun, or a unit that is left out.
 *
 * @param clause the clause that asks for it
 * @param judged what is asked, and how it stands
 * @param reason why it can't be met now
 * @param from the day from which it can be met, if there is one to be named
 */
public record Obstacle(Clause clause, Judged judged, Reason reason, Optional<LocalDate> from) {
    /** Why it can't be met. */
    public enum Reason {
        /** What happened stays, or nothing that can be filled in would meet it. */
        PAST,
        /** The period that it speaks of has not begun. */
        NOT_BEGUN,
        /** The unit that has to see to it is left out. */
        UNIT
    }
}
