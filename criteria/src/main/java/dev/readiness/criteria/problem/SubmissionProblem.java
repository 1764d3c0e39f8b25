package dev.readiness.criteria.problem;

/** What is wrong with a submission as a whole: its rubric, its target, which indicators it fills in. */
public enum SubmissionProblem implements ProblemCode {
    /** An internal error; this submission was not assessed (…: …). */
    NOT_ASSESSED(Severity.ERROR),
    /** There is no rubric …. */
    UNKNOWN_RUBRIC(Severity.ERROR),
    /** There is no rubric …. */
    STRANGE_RUBRIC(Severity.ERROR),
    /** The rubric … is valid from …; the as-of date … is earlier. */
    EDITION_NOT_YET_VALID(Severity.WARNING),
    /** The rubric … was valid until …; the as-of date … is later, and it is applied all the same. */
    EDITION_SUPERSEDED(Severity.WARNING),
    /** The target … is not a number between 0 and …. */
    TARGET_OUT_OF_RANGE(Severity.ERROR),
    /** The target of this rubric is a share; … is not a percentage from 0 to 100. */
    TARGET_NOT_A_SHARE(Severity.ERROR),
    /** The target … is neither a grade nor a figure from 0 to …. */
    TARGET_NO_GRADE(Severity.ERROR),
    /** There is no indicators, so nothing counts as filled in. */
    NO_INDICATORS(Severity.WARNING),
    /** … indicators, the first of them …, do not stand below indicators. */
    INDICATORS_OUTSIDE(Severity.ERROR),
    /** There is no indicator …. */
    UNKNOWN_INDICATOR(Severity.ERROR),
    /** There is no indicator …, nor one like it. */
    STRANGE_INDICATOR(Severity.ERROR),
    /** … and … on line … are the same indicator. */
    INDICATOR_TWICE(Severity.ERROR),
    /** … is worked out from other indicators and can't be filled in. */
    DERIVED_GIVEN(Severity.ERROR);

    private final Severity severity;

    SubmissionProblem(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
