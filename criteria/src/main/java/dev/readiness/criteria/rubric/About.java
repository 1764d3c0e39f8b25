package dev.readiness.criteria.rubric;

import java.util.Optional;

/**
 * Where a requirement stands and what it is about.
 *
 * @param clause the clause's number
 * @param position the place among the clause's requirements, from 1
 * @param indicator the indicator that it is about
 * @param whenNone what follows where nothing arose that it speaks of, if the rubric says so
 * @param due its own last day, where the source gives it one that its clause does not have
 */
public record About(int clause, int position, Indicator indicator, Optional<WhenNone> whenNone, Optional<LastDay> due) {
    /** Stands for what is yet to be read. */
    public static final About BLANK = new About(0, 0, Indicator.BLANK, Optional.empty(), Optional.empty());
}
