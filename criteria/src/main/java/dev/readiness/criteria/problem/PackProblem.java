package dev.readiness.criteria.problem;

/** What is wrong with folders of rubrics, and with the rules that lie in them, as files. */
public enum PackProblem implements ProblemCode {
    /** There is no folder … of rubrics. */
    RUBRICS_NOT_FOUND(Severity.ERROR),
    /** The folder … holds no rubric. */
    RUBRICS_EMPTY(Severity.ERROR),
    /** … can't be read. */
    RUBRICS_UNREADABLE(Severity.ERROR),
    /** … holds more than …, which is not like a folder of rubrics. */
    RUBRICS_TOO_MANY(Severity.ERROR),
    /** … is a link that leads out of the folder. */
    RUBRICS_LINK_OUT(Severity.ERROR),
    /** The rubric … has the name of …, which ships with the program. */
    RUBRIC_SHIPS(Severity.ERROR),
    /** The file of rules … stands where it is not read. */
    RULES_ELSEWHERE(Severity.ERROR),
    /** There is no rules.jar of the file of rules …, so nothing can be judged by it. */
    RULES_NOT_BUILT(Severity.ERROR),
    /** … holds rules of the rubric's own, which are code and do not run untrusted. */
    RULES_UNTRUSTED(Severity.ERROR),
    /** … stands without the files that it was built of, so it can't be checked. */
    RULES_JAR_ALONE(Severity.ERROR),
    /** … was not built by readiness rubric build. */
    RULES_JAR_BROKEN(Severity.ERROR),
    /** … is not of the files of rules as they are now. */
    RULES_JAR_STALE(Severity.ERROR);

    private final Severity severity;

    PackProblem(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
