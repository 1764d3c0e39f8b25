package dev.readiness.criteria.problem;

/** What is wrong with the gates of a configuration. */
public enum GateProblem implements ProblemCode {
    /** There is no dimension …. */
    UNKNOWN_DIMENSION(Severity.ERROR),
    /** … is no level of a gate. */
    GATE_LEVEL(Severity.ERROR),
    /** … can't be a line to reach. */
    GATE_BOUND(Severity.ERROR),
    /** … can't be a line to reach, there are at most … points here. */
    GATE_BOUND_ABOVE(Severity.ERROR),
    /** … is no percentage from 0% to 100%. */
    GATE_SHARE(Severity.ERROR),
    /** … is no count. */
    GATE_COUNT(Severity.ERROR),
    /** … is there already, under another name. */
    GATE_TWICE(Severity.ERROR),
    /** The numbers under … differ from rubric to rubric and can't be set for all at once. */
    GATE_NEEDS_RUBRIC(Severity.ERROR),
    /** The gate … has no number to compare with. */
    GATE_WITHOUT_NUMBER(Severity.ERROR),
    /** There are both readiness.yml and readiness.yaml in one folder. */
    CONFIG_TWICE(Severity.ERROR),
    /** Open is true or false, not …. */
    GATE_OPEN(Severity.ERROR),
    /** The gate … is set by …; a configuration nearer to the submission may only ask for more. */
    GATE_LOOSENED(Severity.ERROR),
    /** The gate … fails by itself; a configuration beside submissions can't loosen it. */
    GATE_LOOSENED_STANDARD(Severity.ERROR);

    private final Severity severity;

    GateProblem(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
