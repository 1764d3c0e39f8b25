package dev.readiness.criteria.rubric;

import dev.readiness.criteria.number.Quantity;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * What a clause asks of an indicator. A clause is met when all its requirements are.
 *
 * <p>Targets come from the rubric's text; each kind is judged by the rules in the file that carries its name.
 */
public sealed interface Requirement {
    /** The clause's number. */
    int clause();

    /** The place among the clause's requirements, from 1. */
    int position();

    /** The indicator that the requirement is about. */
    Indicator indicator();

    /** The indicators that have to be filled in for it to be judged. */
    default List<Indicator> inputs() {
        return List.of(indicator());
    }

    /** Whether it names a figure to reach or to keep within. */
    default boolean isQuantified() {
        return true;
    }

    /** Whether it must hold in each year that is judged. */
    default boolean everyYear() {
        return false;
    }

    /** The indicator is attested with yes. */
    record Attested(int clause, int position, Indicator indicator) implements Requirement {
        @Override
        public boolean isQuantified() {
            return false;
        }
    }

    /**
     * The figure is {@code target} or more.
     *
     * @param aim what the source would rather see; it decides nothing
     */
    record AtLeast(
            int clause, int position, Indicator indicator, Quantity target, Optional<Quantity> aim, boolean everyYear)
            implements Requirement {}

    /** The figure is above that of another indicator. */
    record Exceeds(int clause, int position, Indicator indicator, Indicator other) implements Requirement {
        @Override
        public List<Indicator> inputs() {
            return List.of(indicator, other);
        }
    }

    /** The figure is {@code target} or less. */
    record AtMost(int clause, int position, Indicator indicator, Quantity target, boolean everyYear)
            implements Requirement {}

    /** It happened {@code times} or more within the look-back period. */
    record Occurs(int clause, int position, Indicator indicator, int times, Period within) implements Requirement {}

    /** It did not happen within the look-back period. */
    record Absent(int clause, int position, Indicator indicator, Period within) implements Requirement {}

    /** Points are converted by the result of a survey, which has to reach {@code threshold}. */
    record Surveyed(int clause, int position, Indicator indicator, Quantity threshold) implements Requirement {}

    /** The yearly average of samples per thousand people is {@code target} or more. */
    record PerThousand(
            int clause,
            int position,
            Indicator indicator,
            Quantity target,
            Indicator batches,
            Indicator rapid,
            Indicator people)
            implements Requirement {
        @Override
        public List<Indicator> inputs() {
            return List.of(batches, rapid, people);
        }
    }
}
