package dev.readiness.criteria.verdict;

import dev.readiness.criteria.answer.Outcome;

/** A veto of the rubric (否决项). */
public sealed interface Veto {

    /** Whether a veto fails everything, does not, or can't be told. */
    enum State {
        /** Certainly not tripped. */
        CLEAR,
        /** Certainly tripped: everything fails. */
        TRIPPED,
        /** Can't be told as long as something is open. */
        UNKNOWN
    }

    /**
     * A clause without points: it fails everything as soon as it is not met.
     *
     * @param clause the number of the clause
     */
    record OfClause(int clause) implements Veto {}

    /**
     * A criterion of the veto tier: only its figures trip it. What merely has to be supplied along with them may fail the
     * criterion, and is no veto.
     *
     * @param item the number of the criterion
     * @param outcome of all that it asks for
     * @param figures of the figures that it asks for; MET if there are none
     */
    record OfCriterion(int item, Outcome outcome, Outcome figures) implements Veto {}
}
