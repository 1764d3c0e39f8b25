package dev.readiness.criteria.problem;

/** What is wrong with how a rubric is put together: its names and days, what it changes of another, its parts. */
public enum RubricProblem implements ProblemCode {
    /** The rubrics … and … are both named …. */
    RUBRIC_IN_TWO_FOLDERS(Severity.ERROR),
    /** The rubric's name … is not that of its folder, …. */
    RUBRIC_NOT_ITS_FOLDER(Severity.ERROR),
    /** Two files of the rubric have the key rubric; the other is …. */
    RUBRIC_TWO_IDENTITIES(Severity.ERROR),
    /** It is not clear what this file is for in a rubric. */
    RUBRIC_STRANGE_FILE(Severity.ERROR),
    /** … can't be the name of a rubric. */
    RUBRIC_NAME(Severity.ERROR),
    /** The rubric is valid until …, which is before it begins on …. */
    RUBRIC_PERIOD(Severity.ERROR),
    /** Only one of evidenceFrom and evidenceYears may stand here. */
    RUBRIC_EVIDENCE(Severity.ERROR),
    /** … is not a day. */
    RUBRIC_DAY(Severity.ERROR),
    /** … stands after …. */
    RUBRIC_DAYS_OUT_OF_ORDER(Severity.ERROR),
    /** This value begins on …, the rubric is valid from …, and nothing holds in between. */
    RUBRIC_BEGINS_LATE(Severity.ERROR),
    /** A value can't be dated here. */
    RUBRIC_NOT_DATED(Severity.ERROR),
    /** Values of this rubric change on more than … days. */
    RUBRIC_MANY_DAYS(Severity.ERROR),
    /** These rubrics build on each other in a circle: …. */
    OVERLAY_CIRCLE(Severity.ERROR),
    /** It is valid from …, before …, which it builds on, is (from …). */
    OVERLAY_BEFORE_PARENT(Severity.ERROR),
    /** … has no clause …. */
    OVERLAY_UNKNOWN_CLAUSE(Severity.ERROR),
    /** … has several clauses, and it is not clear which one is meant. */
    OVERLAY_WHICH_CLAUSE(Severity.ERROR),
    /** Clause … does not use the indicator …. */
    OVERLAY_UNKNOWN_INDICATOR(Severity.ERROR),
    /** It is not clear what changes. */
    OVERLAY_ONE_CHANGE(Severity.ERROR),
    /** What is asked of … has no …. */
    OVERLAY_NO_FIGURE(Severity.ERROR),
    /** The official value is …, not …. */
    OVERLAY_WAS(Severity.ERROR),
    /** This is the official value …: nothing is changed. */
    OVERLAY_NO_CHANGE(Severity.ERROR),
    /** … asks less than the official …. */
    OVERLAY_WEAKER(Severity.ERROR),
    /** The rubric … asks less in clause … (…): officially …, here …. */
    OVERLAY_WEAKENED(Severity.WARNING),
    /** This is changed already. */
    OVERLAY_TWICE(Severity.ERROR),
    /** Clause … asks for … already. */
    OVERLAY_ASKED_ALREADY(Severity.ERROR),
    /** There is nothing under …. */
    RUBRIC_EMPTY(Severity.ERROR),
    /** … is there already. */
    RUBRIC_TWICE(Severity.ERROR),
    /** There is no … called …. */
    RUBRIC_NO_SUCH_PART(Severity.ERROR),
    /** A cap is either a score or a grade. */
    RUBRIC_TWO_CAPS(Severity.ERROR),
    /** An item either adds or takes. */
    RUBRIC_TWO_EXTRAS(Severity.ERROR),
    /** With … the best count and add up, so that no other fold goes with it. */
    RUBRIC_FOLD_OF_CHOICE(Severity.ERROR);

    private final Severity severity;

    RubricProblem(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
