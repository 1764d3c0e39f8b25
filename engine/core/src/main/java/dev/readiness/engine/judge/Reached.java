package dev.readiness.engine.judge;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Part;
import dev.readiness.criteria.rubric.Policies;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The levels that a clause has reached: one counts where the clause would be met if it were the last.
 *
 * @param certain the highest that it has reached for certain; empty if it has reached none
 * @param possible the highest that it may still reach
 */
public record Reached(Optional<String> certain, Optional<String> possible) {

    /**
     * {@return those of {@code clause}; empty if it has no levels, or does not apply}
     *
     * @param clause the clause
     * @param judged all its requirements, in order
     */
    public static Optional<Reached> of(Clause clause, List<Judged> judged) {
        Objects.requireNonNull(judged, "judged");
        Optional<String> certain = Optional.empty();
        Optional<String> possible = Optional.empty();
        List<Part.Rung> levels = clause.makeup().levels();
        if (levels.isEmpty() || judged.isEmpty() || whole(clause, judged) == Outcome.NOT_APPLICABLE) {
            return Optional.empty();
        }
        for (Part.Rung level : levels) {
            certain = certainly(clause, level.name(), judged) ? Optional.of(level.name()) : certain;
            possible = perhaps(clause, level.name(), judged) ? Optional.of(level.name()) : possible;
        }
        return Optional.of(new Reached(certain, possible));
    }

    /**
     * {@return whether {@code clause}, which applies, reaches {@code level}; one that has no such level has to be
     * met}
     *
     * @param clause the clause
     * @param level the name of a level, as the source prints it
     * @param judged all requirements of the clause, in order
     */
    public static boolean certainly(Clause clause, String level, List<Judged> judged) {
        Outcome outcome = whole(clause.upTo(level), judged);
        return outcome == Outcome.MET || outcome == Outcome.NOT_APPLICABLE; // a level of which nothing applies holds
    }

    /**
     * {@return whether {@code clause} may reach {@code level}}
     *
     * @param clause the clause
     * @param level the name of a level, as the source prints it
     * @param judged all requirements of the clause, in order
     */
    public static boolean perhaps(Clause clause, String level, List<Judged> judged) {
        return whole(clause.upTo(level), judged) != Outcome.NOT_MET;
    }

    private static Outcome whole(Clause clause, List<Judged> judged) {
        return Whole.of(clause, judged, Policies.PartialCredit.NONE).outcome();
    }
}
