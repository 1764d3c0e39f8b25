package dev.readiness.engine.rank;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.verdict.Verdict;
import java.util.Comparator;
import java.util.List;

/**
 * What places are given by: the verdict first, or where the rubric prints grades the grade, then the share of the maximum. A smaller one is the better one.
 *
 * @param grade the rank of the grade, 1 being the best; 0 where the rubric prints none
 * @param share of the maximum, 1 being all of it
 */
record Merit(Verdict verdict, int grade, Quantity share) implements Comparable<Merit> {
    /** The best first. What is undecided may still become ready, what is not ready can't; grades stand for themselves. */
    static final List<Verdict> LADDER =
            List.of(Verdict.GRADED, Verdict.READY, Verdict.UNDECIDED, Verdict.NOT_READY, Verdict.VETOED);

    private static final Comparator<Merit> BEST_FIRST = Comparator.comparingInt(
                    (Merit merit) -> LADDER.indexOf(merit.verdict))
            .thenComparingInt(Merit::grade)
            .thenComparing(Merit::share, Comparator.reverseOrder());

    @Override
    public int compareTo(Merit other) {
        return BEST_FIRST.compare(this, other);
    }
}
