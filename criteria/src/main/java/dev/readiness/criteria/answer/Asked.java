package dev.readiness.criteria.answer;

import dev.readiness.criteria.rubric.Policies;
import dev.readiness.criteria.rubric.Requirement;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What is asked: a requirement, for one year or at all, and the time that is left for it.
 *
 * @param requirement what is asked
 * @param year the calendar year it speaks of, or {@link Answer#NO_YEAR}
 * @param due the last day, only while it is still to come
 * @param running how figures of a year that is not over are taken; empty where the year is over or none is asked for
 */
public record Asked(
        Requirement requirement, int year, Optional<LocalDate> due, Optional<Policies.RunningYear> running) {

    /**
     * {@return a requirement that speaks of no year and names no day to come}
     *
     * @param requirement what is asked
     */
    public static Asked now(Requirement requirement) {
        Objects.requireNonNull(requirement, "requirement");
        return new Asked(requirement, Answer.NO_YEAR, Optional.empty(), Optional.empty());
    }

    /** {@return the same of no year: a figure over several, none of which is over} */
    public Asked ofNoYear() {
        return new Asked(requirement, Answer.NO_YEAR, due, running);
    }
}
