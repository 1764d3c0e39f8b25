package dev.readiness.criteria.problem;

/** What is wrong with what is to be checked: files and links, the list of regions, an earlier report. */
public enum CheckProblem implements ProblemCode {
    /** There is no submission in …. */
    NO_SUBMISSIONS(Severity.ERROR),
    /** … is no submission and was not checked. */
    PASSED_BY(Severity.WARNING),
    /** … is a workbook, which is not checked by itself in a folder. */
    WORKBOOK_PASSED_BY(Severity.WARNING),
    /** … looks like a backup or an unfinished copy of a submission and was not checked. */
    COPY_PASSED_BY(Severity.WARNING),
    /** The hidden folder … holds … files that look like submissions (such as …); none was checked. */
    FOLDER_PASSED_BY(Severity.WARNING),
    /** … is no submission and can't be checked. */
    UNKNOWN_FILE(Severity.ERROR),
    /** … is no regular file (a pipe, socket or device) and is not read. */
    NOT_A_FILE(Severity.ERROR),
    /** The link … leads to a file or folder that is not there. */
    LINK_TO_NOTHING(Severity.ERROR),
    /** The link … leads out of the folder that is checked and is not read. */
    LINK_ELSEWHERE(Severity.ERROR),
    /** This link leads to …, which is checked already and is not checked again. */
    LINK_TO_CHECKED(Severity.WARNING),
    /** There is no region in …. */
    REGIONS_EMPTY(Severity.ERROR),
    /** There is no column "region" in the head. */
    REGIONS_COLUMN(Severity.ERROR),
    /** … is listed in line … already. */
    REGIONS_TWICE(Severity.ERROR),
    /** … is no JSON report of this program. */
    NOT_A_REPORT(Severity.ERROR),
    /** The report's version … is newer than …, which this program knows. */
    REPORT_NEWER(Severity.ERROR);

    private final Severity severity;

    CheckProblem(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
