package dev.readiness.criteria.problem;

/** What is wrong with what is asked about a submission: a change, a range to run through, an effort. */
public enum WhatIfProblem implements ProblemCode {
    /** … is not INDICATOR=VALUE. */
    CHANGE_OF_WHAT(Severity.ERROR),
    /** … is not the name of an indicator. */
    CHANGE_UNSETS_WHAT(Severity.ERROR),
    /** … is not CLAUSE=REASON. */
    CHANGE_EXEMPTS_WHAT(Severity.ERROR),
    /** … was changed by … already. */
    CHANGED_TWICE(Severity.ERROR),
    /** … was not filled in; taking it out changes nothing. */
    CHANGE_IDLE(Severity.WARNING),
    /** … does not say from where to where. */
    SWEEP_WITHOUT_BOUNDS(Severity.ERROR),
    /** … is no figure that could run through a range. */
    SWEEP_OF_NO_FIGURE(Severity.ERROR),
    /** … never ends: it has to rise, by a step above 0 and in at most … steps. */
    SWEEP_WITHOUT_END(Severity.ERROR),
    /** … is no effort: that is a whole number from 0 to …, never a negative one. */
    EFFORT_NO_NUMBER(Severity.ERROR),
    /** The task table has no unit …. */
    EFFORT_UNKNOWN_UNIT(Severity.ERROR);

    private final Severity severity;

    WhatIfProblem(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
