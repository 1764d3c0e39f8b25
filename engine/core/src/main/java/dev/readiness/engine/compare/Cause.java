package dev.readiness.engine.compare;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Indicator;
import java.util.List;

/** Why the figure is another one. */
public sealed interface Cause {
    /** {@return by how much what is certain rose for it, in points; below zero where it fell} */
    Quantity low();

    /** {@return by how much what is still possible rose for it, in points; below zero where it fell} */
    Quantity high();

    /**
     * What the figures are judged by changed.
     *
     * @param frame what of it
     * @param low by how much what is certain rose
     * @param high by how much what is still possible rose
     */
    record OfFrame(Frame frame, Quantity low, Quantity high) implements Cause {}

    /**
     * What was filled in changed.
     *
     * @param indicator what was filled in otherwise
     * @param clauses those that it was judged by otherwise, by number
     * @param low by how much what is certain rose
     * @param high by how much what is still possible rose
     * @param shares what of it came about in which clause, adding up to it; none where that can't be told apart
     */
    record OfReading(Indicator indicator, List<Integer> clauses, Quantity low, Quantity high, List<Share> shares)
            implements Cause {
        /**
         * Keeps copies of {@code clauses} and {@code shares}.
         *
         * @param indicator what was filled in otherwise
         * @param clauses those that it was judged by otherwise, by number
         * @param low by how much what is certain rose
         * @param high by how much what is still possible rose
         * @param shares what of it came about in which clause, adding up to it; none where that can't be told apart
         */
        public OfReading {
            clauses = List.copyOf(clauses);
            shares = List.copyOf(shares);
        }
    }

    /**
     * What of a cause came about in {@code clause}.
     *
     * @param clause the number of the clause
     * @param low by how much what is certain rose
     * @param high by how much what is still possible rose
     */
    record Share(int clause, Quantity low, Quantity high) {}

    /** What figures are judged by, in the order in which it is changed before the figures are. */
    enum Frame {
        /** The as-of date, with the values of the rubric that hold then. */
        AS_OF,
        /** Options that the rubric's assumptions are taken by. */
        ASSUMPTIONS,
        /** What is declared not to apply. */
        NOT_APPLICABLE,
        /** Which electives are chosen. */
        ELECTIVES,
        /** What was filled in where nothing arose, so that something does not apply or applies again. */
        NOTHING_AROSE
    }
}
