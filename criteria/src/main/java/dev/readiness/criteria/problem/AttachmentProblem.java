package dev.readiness.criteria.problem;

/** What is wrong with what a submission points to: a task table, evidence. */
public enum AttachmentProblem implements ProblemCode {
    /** The task table belongs to the rubric …, the submission to …. */
    TASKS_OF_OTHER_RUBRIC(Severity.ERROR),
    /** There is no task table in this file: no header row names clauses and their units. */
    TASKS_NO_TABLE(Severity.ERROR),
    /** The task table names no unit and no day. */
    TASKS_EMPTY(Severity.WARNING),
    /** This row names a unit but no clause. */
    TASK_WITHOUT_CLAUSE(Severity.ERROR),
    /** The task table sets … for clause …, later than the printed …, which decides. */
    TASK_AFTER_PRINTED_DAY(Severity.WARNING),
    /** The task table … is not in the submission's folder. */
    TASKS_ELSEWHERE(Severity.ERROR),
    /** The task table … was not read: this program reads no file that a submission points to. */
    TASKS_IGNORED(Severity.WARNING),
    /** The evidence … lies outside the folder of the submission, where nobody else will find it. */
    EVIDENCE_ELSEWHERE(Severity.WARNING);

    private final Severity severity;

    AttachmentProblem(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
