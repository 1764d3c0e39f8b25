package dev.readiness.criteria.problem;

/**
 * What is wrong with what a submission declares beside its values: what does not apply, electives, assumptions,
 * points.
 */
public enum DeclarationProblem implements ProblemCode {
    /** This does not tell which clause does not apply and why. */
    EXEMPTION_FORM(Severity.ERROR),
    /** A clause is declared not applicable without a reason. */
    EXEMPTION_WITHOUT_REASON(Severity.ERROR),
    /** No telling which clause, item or indicator this declares. */
    EXEMPTION_OF_WHAT(Severity.ERROR),
    /** Clause … is a veto and always applies. */
    EXEMPTION_OF_VETO(Severity.ERROR),
    /** Clause … applies everywhere and can't be declared not applicable. */
    EXEMPTION_NEVER(Severity.ERROR),
    /**
     * Clause … is not among those that the source marks as possibly not applicable; it is taken so for the reason
     * given.
     */
    EXEMPTION_OFF_LIST(Severity.WARNING),
    /** Clause … is declared not applicable twice; line … does already. */
    EXEMPTION_TWICE(Severity.ERROR),
    /** … is only used to work out other indicators and can't be declared not applicable by itself. */
    EXEMPTION_OF_PART(Severity.ERROR),
    /** Indicator … is declared not applicable twice; line … has it already. */
    INDICATOR_EXEMPT_TWICE(Severity.ERROR),
    /** … is filled in although clause … is declared not applicable. */
    READING_OF_EXEMPT_CLAUSE(Severity.WARNING),
    /** … is filled in but declared not applicable, so it is not judged. */
    READING_OF_EXEMPT_INDICATOR(Severity.WARNING),
    /** There is no clause …. */
    UNKNOWN_CLAUSE(Severity.ERROR),
    /** There is no clause …. */
    UNKNOWN_CLAUSE_NEAR(Severity.ERROR),
    /** The source prints … for several clauses. */
    SEVERAL_CLAUSES(Severity.ERROR),
    /** There is no item …. */
    UNKNOWN_ITEM(Severity.ERROR),
    /** There is no item …. */
    UNKNOWN_ITEM_NEAR(Severity.ERROR),
    /** The source prints … for several items. */
    SEVERAL_ITEMS(Severity.ERROR),
    /** … elective items are chosen, at most … count. */
    TOO_MANY_ELECTIVES(Severity.ERROR),
    /** Only … elective items are chosen of …. */
    FEW_ELECTIVES(Severity.WARNING),
    /** … is not an elective item. */
    NOT_AN_ELECTIVE(Severity.ERROR),
    /** The elective item … is chosen twice. */
    ELECTIVE_TWICE(Severity.ERROR),
    /** The elective item … applies nowhere and can't be chosen. */
    ELECTIVE_NOT_APPLICABLE(Severity.ERROR),
    /** There is no assumption …. */
    UNKNOWN_ASSUMPTION(Severity.ERROR),
    /** There is no assumption …. */
    STRANGE_ASSUMPTION(Severity.ERROR),
    /** The assumption … has no option …. */
    UNKNOWN_OPTION(Severity.ERROR),
    /** The points of clause … are not a number of 0 or more. */
    POINTS_EXPECTED(Severity.ERROR),
    /** The source prints the points of clause …, so they can't be changed. */
    POINTS_PRINTED(Severity.ERROR),
    /** Item … has … points, the clause points given add up to …. */
    POINTS_DO_NOT_ADD_UP(Severity.ERROR);

    private final Severity severity;

    DeclarationProblem(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
