package dev.readiness.criteria.problem;

/** What is wrong with a value that is filled in: a figure, a rate, a day, and those of years and places. */
public enum ValueProblem implements ProblemCode {
    /**
     * This holds the special character … (…): it cannot be told whether it belongs to the figure or marks a note.
     */
    LOOKALIKE_CHARACTER(Severity.ERROR),
    /** … is neither yes nor no. */
    NOT_YES_OR_NO(Severity.ERROR),
    /** … does not say whether it is a percentage. */
    RATE_WITHOUT_PERCENT(Severity.ERROR),
    /** … is not a rate. */
    NOT_A_RATE(Severity.ERROR),
    /** The rate … is above 100 %. */
    RATE_ABOVE_100(Severity.ERROR),
    /** The rate is given in two ways. */
    RATE_TWICE(Severity.ERROR),
    /** The numerator … is above the denominator …. */
    NUMERATOR_ABOVE_DENOMINATOR(Severity.ERROR),
    /** … (…) is a part of … (…) and yet more. */
    PART_ABOVE_WHOLE(Severity.ERROR),
    /** … is … and … is …, though the figure is one. */
    TOLD_TWICE(Severity.WARNING),
    /** The rate … is above 100%; the plan counts as carried out. */
    RATE_BEYOND_PLAN(Severity.WARNING),
    /** The rate … is more than twice the plan. */
    RATE_FAR_BEYOND_PLAN(Severity.ERROR),
    /** … is negative. */
    NEGATIVE(Severity.ERROR),
    /** … is not a whole number. */
    NOT_WHOLE(Severity.ERROR),
    /** … is not a number. */
    NOT_A_NUMBER(Severity.ERROR),
    /** … has the wrong unit. */
    WRONG_UNIT(Severity.ERROR),
    /** … is too small: it is … at least. */
    TOO_SMALL(Severity.ERROR),
    /** … is not between … and …. */
    OUT_OF_RANGE(Severity.ERROR),
    /** … is not a day written as year-month-day. */
    NOT_A_DAY(Severity.ERROR),
    /** There is no … on the calendar. */
    NO_SUCH_DAY(Severity.ERROR),
    /** The day … is after the as-of date …. */
    DAY_IN_FUTURE(Severity.ERROR),
    /** … speaks of a period that begins on …; on the as-of date … it can’t have been done. */
    PERIOD_NOT_BEGUN(Severity.ERROR),
    /** The day of each event is wanted; a count or a yes does not tell whether it lies in the period. */
    DATES_WANTED(Severity.ERROR),
    /** The count is … but … days are listed. */
    DATES_DIFFER_FROM_COUNT(Severity.ERROR),
    /** … is wanted for each year. */
    YEARS_WANTED(Severity.ERROR),
    /** … is not given by year. */
    YEARS_NOT_WANTED(Severity.ERROR),
    /** The year … is after the as-of date …. */
    YEAR_IN_FUTURE(Severity.ERROR),
    /** The figure of … is not judged; as of this day the first year is …. */
    YEAR_NOT_JUDGED(Severity.WARNING),
    /** … does not look like the name of a place. */
    PLACE_NAME(Severity.ERROR),
    /** The place … is named twice. */
    PLACE_TWICE(Severity.ERROR),
    /** There is no place in places. */
    PLACES_EMPTY(Severity.ERROR),
    /** The places lack …, so there is no overall figure. */
    PLACES_WITHOUT_CITY(Severity.WARNING),
    /** The places name … counties only, so they hardly are all. */
    PLACES_FEW(Severity.WARNING),
    /** No indicator of … may be filled in by place, so places has no effect. */
    PLACES_IDLE(Severity.WARNING),
    /** … stands among the figures of places. */
    PLACES_MIXED(Severity.ERROR),
    /** Places stand under the year …. */
    PLACES_UNDER_YEAR(Severity.ERROR),
    /** There is no … in places. */
    UNKNOWN_PLACE(Severity.ERROR),
    /** There is no … in places. */
    STRANGE_PLACE(Severity.ERROR);

    private final Severity severity;

    ValueProblem(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
