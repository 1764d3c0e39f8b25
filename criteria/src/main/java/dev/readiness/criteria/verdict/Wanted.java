package dev.readiness.criteria.verdict;

import dev.readiness.criteria.number.Quantity;

/** What a grade asks for, in one scenario. */
public sealed interface Wanted {
    /** {@return under which of the ways to treat clauses that do not apply; 0 is the submission's own} */
    int scenario();

    /** {@return the rank of the grade, 1 being the best} */
    int rank();

    /** {@return the place among what the grade asks for, from 1; what a cap asks for comes after that} */
    int place();

    /**
     * A figure reaches a line.
     *
     * @param scenario under which of the ways to treat clauses that do not apply; 0 is the submission's own
     * @param rank the rank of the grade, 1 being the best
     * @param place the place among what the grade asks for, from 1
     * @param of which one: that of a {@link Figure}
     * @param line in the unit of the figure
     * @param passed whether only more than the line is enough
     */
    record Line(int scenario, int rank, int place, String of, Quantity line, boolean passed) implements Wanted {}

    /**
     * So many of several parts reach something.
     *
     * @param scenario under which of the ways to treat clauses that do not apply; 0 is the submission's own
     * @param rank the rank of the grade, 1 being the best
     * @param place the place among what the grade asks for, from 1
     * @param needed how many have to
     * @param certain how many certainly do
     * @param possible how many do or still may
     */
    record Quorum(int scenario, int rank, int place, int needed, int certain, int possible) implements Wanted {}

    /**
     * Every veto is clear.
     *
     * @param scenario under which of the ways to treat clauses that do not apply; 0 is the submission's own
     * @param rank the rank of the grade, 1 being the best
     * @param place the place among what the grade asks for, from 1
     */
    record Vetoes(int scenario, int rank, int place) implements Wanted {}

    /**
     * A clause is met that would otherwise rule the grade out.
     *
     * @param scenario under which of the ways to treat clauses that do not apply; 0 is the submission's own
     * @param rank the rank of the grade, 1 being the best
     * @param place the place among what the grade asks for, from 1
     * @param clause the number of the clause
     */
    record Uncapped(int scenario, int rank, int place, int clause) implements Wanted {}

    /**
     * What rules of the rubric's own conclude: that a line holds, or that one does not which rules the grade out.
     *
     * @param scenario under which of the ways to treat clauses that do not apply; 0 is the submission's own
     * @param rank the rank of the grade, 1 being the best
     * @param place the place among what the grade asks for, from 1
     * @param line the name of the ruling
     * @param truth whether that is so
     */
    record Ruled(int scenario, int rank, int place, String line, Conclusion.Truth truth) implements Wanted {}
}
