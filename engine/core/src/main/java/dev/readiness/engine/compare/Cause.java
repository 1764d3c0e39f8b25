package dev.readiness.engine.compare;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Indicator;
import java.util.List;

/** Why the figure is another one. */
public sealed interface Cause {
    /** By how much what is certain rose for it. */
    Quantity low();

    /** By how much what is still possible rose for it. */
    Quantity high();

    /** What the figures are judged by changed. */
    record OfFrame(Frame frame, Quantity low, Quantity high) implements Cause {}

    /**
     * What was filled in changed.
     *
     * @param clauses those that it was judged by otherwise, by number
     * @param shares what of it came about in which clause, adding up to it; none where that can't be told apart
     */
    record OfReading(Indicator indicator, List<Integer> clauses, Quantity low, Quantity high, List<Share> shares)
            implements Cause {
        public OfReading {
            clauses = List.copyOf(clauses);
            shares = List.copyOf(shares);
        }
    }

    /** What of a cause came about in {@code clause}. */
    record Share(int clause, Quantity low, Quantity high) {}

    /** What figures are judged by, in the order in which it is changed before the figures are. */
    enum Frame {
        /** The as-of date, with the values of the rubric that hold then. */
        AS_OF,
        ASSUMPTIONS,
        NOT_APPLICABLE,
        ELECTIVES,
        /** What was filled in where nothing arose, so that something does not apply or applies again. */
        NOTHING_AROSE
    }
}
