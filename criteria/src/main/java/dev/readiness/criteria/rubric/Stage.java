package dev.readiness.criteria.rubric;

import dev.readiness.criteria.text.Text;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A dated stage of the work (阶段), such as mobilising or self-checking.
 *
 * @param number its place among the stages, from 1
 * @param title what it is called
 * @param from its first day, if the source gives one
 * @param until its last day, if the source gives one
 * @param asks what is to be done in it
 * @param cite where in the source it stands
 */
public record Stage(
        int number, Text title, Optional<LocalDate> from, Optional<LocalDate> until, Text asks, String cite) {

    /**
     * {@return whether {@code day} falls into it; an open end reaches on without limit, a stage without any day holds
     * none}
     *
     * @param day any day
     */
    public boolean holds(LocalDate day) {
        boolean dated = from.isPresent() || until.isPresent();
        return dated
                && from.map(first -> !day.isBefore(first)).orElse(true)
                && until.map(last -> !day.isAfter(last)).orElse(true);
    }
}
