package dev.readiness.engine.plan;

import dev.readiness.criteria.number.Quantity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Another plan to the same end: to the target or, where that can't be had, to the figure of the plan.
 *
 * @param kind what is other about it
 * @param unit that is not troubled, of {@link Kind#WITHOUT}
 * @param day on which all that has a last day is done, of {@link Kind#EARLIEST}
 * @param reaches whether it gets there; else it is the best that can be had, or nothing where duties can't be met
 * @param proved whether nothing better of its kind exists
 * @param effort what all of its steps take
 * @param figure what is then certain
 * @param steps all of its steps
 * @param units whom it troubles
 * @param more the steps that the plan does not take
 * @param less the steps of the plan that are not taken
 */
public record Alternative(
        Kind kind,
        Optional<String> unit,
        Optional<LocalDate> day,
        boolean reaches,
        boolean proved,
        int effort,
        Optional<Quantity> figure,
        List<Work> steps,
        List<String> units,
        List<Work> more,
        List<Work> less) {
    /**
     * Keeps copies of {@code steps}, {@code units}, {@code more} and {@code less}.
     *
     * @param kind what is other about it
     * @param unit that is not troubled, of {@link Kind#WITHOUT}
     * @param day on which all that has a last day is done, of {@link Kind#EARLIEST}
     * @param reaches whether it gets there; else it is the best that can be had, or nothing where duties can't be met
     * @param proved whether nothing better of its kind exists
     * @param effort what all of its steps take
     * @param figure what is then certain
     * @param steps all of its steps
     * @param units whom it troubles
     * @param more the steps that the plan does not take
     * @param less the steps of the plan that are not taken
     */
    public Alternative {
        steps = List.copyOf(steps);
        units = List.copyOf(units);
        more = List.copyOf(more);
        less = List.copyOf(less);
    }

    /** What is asked of it, in the order in which they are listed. */
    public enum Kind {
        /** The plan itself. */
        CHEAPEST,
        /** Other steps for the same effort. */
        TIED,
        /** Fewer units for the same effort. */
        FEWEST_UNITS,
        /** The next figure beyond the plan. */
        NEXT,
        /** All that has a last day is done as soon as can be. */
        EARLIEST,
        /** A unit that the plan troubles is left alone. */
        WITHOUT
    }

    /** {@return whether it takes the steps of the plan and no others} */
    public boolean isThePlan() {
        return reaches && more.isEmpty() && less.isEmpty();
    }
}
