package dev.readiness.engine.referee;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.number.Quantity;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the referee says of a submission.
 *
 * @param clauses by number, 1 to 111
 * @param earned points as they stand, before any rescaling
 * @param applicableMaximum what could be earned by what applies
 * @param scaled what is held against the target
 * @param low the interval's low end, on the scale of {@code scaled}
 * @param high its high end: everything that is open turns out met
 * @param verdict READY, NOT_READY, VETOED or UNDECIDED
 * @param vetoes CLEAR, TRIPPED or UNKNOWN, by clause number
 */
public record Judgement(
        SortedMap<Integer, Outcome> clauses,
        Quantity earned,
        Quantity applicableMaximum,
        Quantity scaled,
        Quantity low,
        Quantity high,
        String verdict,
        SortedMap<Integer, String> vetoes) {
    public Judgement {
        clauses = Collections.unmodifiableSortedMap(new TreeMap<>(clauses));
        vetoes = Collections.unmodifiableSortedMap(new TreeMap<>(vetoes));
    }
}
