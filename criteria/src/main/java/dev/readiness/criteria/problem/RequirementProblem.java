package dev.readiness.criteria.problem;

/** What is wrong with what a rubric asks: a value of its files, an indicator, a requirement, a formula. */
public enum RequirementProblem implements ProblemCode {
    /** … is not a value that fits here. */
    RUBRIC_VALUE(Severity.ERROR),
    /** There is no kind of requirement …. */
    RUBRIC_UNKNOWN_KIND(Severity.ERROR),
    /** The unit … is not defined. */
    RUBRIC_UNKNOWN_UNIT(Severity.ERROR),
    /** The indicator … is not defined. */
    RUBRIC_UNKNOWN_INDICATOR(Severity.ERROR),
    /** The kind of indicator … does not fit this requirement. */
    RUBRIC_INDICATOR_KIND(Severity.ERROR),
    /** The indicator … (…) is defined twice, or its title is. */
    RUBRIC_DUPLICATE_INDICATOR(Severity.ERROR),
    /** …: yearly and every: year disagree. */
    RUBRIC_YEARLY(Severity.ERROR),
    /** The last day comes every year, but … is not asked for each year. */
    RUBRIC_DUE_EVERY_YEAR(Severity.ERROR),
    /** The places of indicator … do not fit this requirement. */
    RUBRIC_PLACES(Severity.ERROR),
    /** What … takes goes on beyond the clause, and nobody knows how far. */
    RUBRIC_UNBOUNDED(Severity.ERROR),
    /** … of these have to hold, and there are …. */
    RUBRIC_TOO_MANY(Severity.ERROR),
    /** … is filled in, so that it has no from. */
    RUBRIC_FORMULA_OF_INPUT(Severity.ERROR),
    /** The derived indicator … takes no …. */
    RUBRIC_FORMULA_KEY(Severity.ERROR),
    /** It is not clear how to work it out. */
    RUBRIC_FORMULA_FOLD(Severity.ERROR),
    /** Where … stands there has to be …, and nothing else. */
    RUBRIC_FORMULA_BESIDE(Severity.ERROR),
    /** … and … are worked out of each other. */
    RUBRIC_FORMULA_CYCLE(Severity.ERROR),
    /** The places of indicator … do not fit how it is used. */
    RUBRIC_FORMULA_PLACES(Severity.ERROR),
    /** It is not clear which option of which assumption is meant. */
    RUBRIC_FORMULA_OPTION(Severity.ERROR),
    /** The assumption … is not declared. */
    RUBRIC_UNKNOWN_ASSUMPTION(Severity.ERROR);

    private final Severity severity;

    RequirementProblem(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
