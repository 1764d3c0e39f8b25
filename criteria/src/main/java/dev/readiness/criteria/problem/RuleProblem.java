package dev.readiness.criteria.problem;

/** What is wrong with a rule of a rubric’s own when it is built. */
public enum RuleProblem implements ProblemCode {
    /** The syntax of the rule … is wrong (in the compiler's words: …). */
    RULE_SYNTAX(Severity.ERROR),
    /** The rule … does not end in end. */
    RULE_NOT_CLOSED(Severity.ERROR),
    /** A file of rules can't hold …. */
    RULE_STRANGE(Severity.ERROR),
    /** A rule can't import …. */
    RULE_IMPORT(Severity.ERROR),
    /** The rule name … is taken at …. */
    RULE_NAME_TWICE(Severity.ERROR),
    /** The rule … has several conditions in the brackets of …, which the engine would pass over. */
    RULE_GROUP(Severity.ERROR),
    /** The rule … must not say …: no finding may hang on the order in which rules fire, or on when they run. */
    RULE_UNSTEADY(Severity.ERROR),
    /** The rule … uses a property or method that is not there: …. */
    RULE_NO_SUCH_MEMBER(Severity.ERROR),
    /** The rule … compares two types: … and …. */
    RULE_TYPES_DIFFER(Severity.ERROR),
    /** In the rule …, … is not defined. */
    RULE_NO_SUCH_NAME(Severity.ERROR),
    /** The Java behind then of the rule … is wrong (in the compiler's words: …). */
    RULE_JAVA(Severity.ERROR),
    /** The rule … does not compile (in the compiler's words: …). */
    RULE_BROKEN(Severity.ERROR),
    /** Files of rules have to be compiled, and there is no compiler. */
    RULE_NO_COMPILER(Severity.ERROR);

    private final Severity severity;

    RuleProblem(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
