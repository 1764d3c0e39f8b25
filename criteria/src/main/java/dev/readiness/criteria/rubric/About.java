package dev.readiness.criteria.rubric;

/**
 * Where a requirement stands and what it is about.
 *
 * @param clause the clause's number
 * @param position the place among the clause's requirements, from 1
 */
public record About(int clause, int position, Indicator indicator) {
    /** Stands for what is yet to be read. */
    public static final About BLANK = new About(0, 0, Indicator.BLANK);
}
