package dev.readiness.criteria.rubric;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Where the clauses of a rubric and their requirements stand in it, counted from 0: what belongs to each of them can
 * stand in an array, which is read in order, where a table of hashes is read all over.
 */
public final class Positions {
    private final List<Clause> clauses;
    private final List<Asking> askings;
    private final int[] numbers;

    /** The position of the first requirement of each clause, and how many there are in all. */
    private final int[] firsts;

    /** @param clauses in the order of their numbers */
    Positions(Collection<Clause> clauses) {
        List<Asking> all = new ArrayList<>(2 * clauses.size());
        this.clauses = List.copyOf(clauses);
        this.numbers = new int[clauses.size()];
        this.firsts = new int[clauses.size() + 1];
        int at = 0;
        for (Clause clause : clauses) {
            numbers[at] = clause.number();
            for (Requirement requirement : clause.requirements()) {
                Indicator indicator = requirement.indicator();
                all.add(new Asking(at, requirement, indicator, requirement.everyYear(), clause.due(requirement)));
            }
            firsts[++at] = all.size();
        }
        this.askings = List.copyOf(all);
    }

    /** {@return all clauses in order} */
    public List<Clause> clauses() {
        return clauses;
    }

    /** {@return all requirements in order} */
    public List<Asking> askings() {
        return askings;
    }

    /**
     * {@return the position of the first requirement of the clause at {@code clause}; behind the last clause, how
     * many there are}
     *
     * @param clause the position of a clause, or the number of clauses
     */
    public int first(int clause) {
        return firsts[clause];
    }

    /**
     * {@return the position of the clause called {@code number}; below 0 if there is none}
     *
     * @param number the clause's number in the order of the rubric
     */
    public int ofClause(int number) {
        return Arrays.binarySearch(numbers, number);
    }

    /**
     * {@return the position of {@code requirement}, which is one of the rubric}
     *
     * @param requirement one of the rubric
     */
    public int of(Requirement requirement) {
        About about = requirement.about();
        return firsts[ofClause(about.clause())] + about.position() - 1;
    }
}
