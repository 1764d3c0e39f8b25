package dev.readiness.criteria.problem;

/** What is wrong with forms that come back: files, archives, workbooks, and what their cells say. */
public enum WorkbookProblem implements ProblemCode {
    /** The hidden folder holds … workbooks or archives; none was read. */
    FOLDER_SKIPPED(Severity.WARNING),
    /** This looks like a backup or an unfinished copy of a form; it was not read. */
    COPY_SKIPPED(Severity.WARNING),
    /** This is neither a workbook nor a zip archive; it was not read. */
    FILE_SKIPPED(Severity.WARNING),
    /**
     * A spreadsheet program leaves this mark while it has a file open; it was not read: somebody may be working on
     * the form.
     */
    FILE_OPEN_ELSEWHERE(Severity.WARNING),
    /** This archive, or a file in it, is broken and can't be read. */
    ARCHIVE_BROKEN(Severity.ERROR),
    /** The archive has a password. */
    ARCHIVE_PASSWORD(Severity.ERROR),
    /** The archive holds too many files, or too large ones, for forms that came back. */
    ARCHIVE_TOO_LARGE(Severity.ERROR),
    /** This workbook is damaged and can't be read (…). */
    WORKBOOK_BROKEN(Severity.ERROR),
    /** The file is empty, not a workbook. */
    WORKBOOK_EMPTY_FILE(Severity.ERROR),
    /** This is a … file, not an .xlsx workbook. */
    WORKBOOK_OTHER_FORMAT(Severity.ERROR),
    /** The workbook needs a password to open. */
    WORKBOOK_PASSWORD(Severity.ERROR),
    /** An odd archive: unpacked it would be far too large for a workbook to fill in (…). */
    WORKBOOK_BOMB(Severity.ERROR),
    /** Unpacked the workbook is larger than … MB, too large for one to fill in. */
    WORKBOOK_UNPACKED_TOO_LARGE(Severity.ERROR),
    /** The workbook has too many cells or sheets, more than …. */
    WORKBOOK_TOO_MANY_CELLS(Severity.ERROR),
    /** A text in the workbook, or all of them, are longer than … characters. */
    WORKBOOK_TOO_MUCH_TEXT(Severity.ERROR),
    /** This is no workbook made by readiness template: it lacks the hidden sheet …. */
    WORKBOOK_NOT_A_TEMPLATE(Severity.ERROR),
    /** The workbook's layout is version …; this program knows version …. */
    WORKBOOK_OF_NEWER_VERSION(Severity.ERROR),
    /** This workbook belongs to the rubric …, the others to …. */
    WORKBOOK_OF_OTHER_RUBRIC(Severity.ERROR),
    /** The rubric … was revised after this workbook was made. */
    WORKBOOK_OUTDATED(Severity.WARNING),
    /** The workbook carries macros; they were not run, only saved values are read. */
    WORKBOOK_MACROS(Severity.WARNING),
    /** The workbook refers to other files; they were not looked at, only saved values are read. */
    WORKBOOK_LINKS(Severity.WARNING),
    /** … figures come with evidence or a remark, but without a value: …. */
    ROWS_WITHOUT_VALUE(Severity.WARNING),
    /** Nothing is filled in. */
    WORKBOOK_NOT_FILLED_IN(Severity.WARNING),
    /** The sheet … is missing. */
    SHEET_MISSING(Severity.ERROR),
    /** The sheet … is hidden; its values are read all the same. */
    SHEET_HIDDEN(Severity.WARNING),
    /** The hidden row 1 of the sheet … lacks these names of columns: …. */
    COLUMN_MISSING(Severity.ERROR),
    /** The name … stands twice in the hidden row 1. */
    COLUMN_TWICE(Severity.ERROR),
    /** Column … is hidden; its values are read all the same. */
    COLUMN_HIDDEN(Severity.WARNING),
    /** Rows missing: …: …. */
    ROWS_MISSING(Severity.ERROR),
    /** Rows that are filtered out or hidden: …; their values are read all the same: rows …. */
    ROWS_HIDDEN(Severity.WARNING),
    /** This row was added; which indicator it is for can't be told. */
    ROW_WITHOUT_KEY(Severity.ERROR),
    /** The key … in column A is no indicator of this rubric. */
    ROW_KEY_UNKNOWN(Severity.ERROR),
    /** The key in column A is that of …, but the row says …; which one is meant can't be told. */
    ROW_TITLE_DIFFERS(Severity.ERROR),
    /** The cells … are merged; which of them the value is for can't be told. */
    CELLS_MERGED(Severity.ERROR),
    /** The formula fails with …. */
    CELL_ERROR(Severity.ERROR),
    /** The formula was saved without its result: …. */
    CELL_WITHOUT_RESULT(Severity.ERROR),
    /** A picture stands here; no value can be read from it. */
    CELL_PICTURE(Severity.ERROR),
    /** This is the formula …; its saved result … is taken. */
    CELL_FORMULA(Severity.WARNING),
    /** This cell says …: it can't be told whether nothing happened, nobody knows, or it does not apply. */
    CELL_SAYS_NOTHING(Severity.ERROR),
    /** … handed in … forms, the newest first: …. */
    UNIT_TWICE(Severity.WARNING),
    /** … has no use for this cell. */
    CELL_NOT_WANTED(Severity.ERROR),
    /** Only one of numerator and denominator is filled in. */
    FRACTION_INCOMPLETE(Severity.ERROR),
    /** … doesn't tell whether the clause is declared not applicable. */
    DECLARATION_UNCLEAR(Severity.ERROR),
    /** There is a reason, but "not applicable" is not chosen. */
    REASON_WITHOUT_DECLARATION(Severity.ERROR),
    /** The region is not written. */
    REGION_MISSING(Severity.ERROR),
    /** … has … different values: …. */
    VALUES_DIFFER(Severity.ERROR),
    /** The values can't be put into this submission: it is no YAML with an entry on each line. */
    SUBMISSION_NOT_EDITABLE(Severity.ERROR),
    /** Different regions: here …, at … …. */
    REGIONS_DIFFER(Severity.ERROR),
    /** This form names the as-of date …; … is taken. */
    AS_OF_DIFFERS(Severity.WARNING),
    /** The submission has … for … places (…); the single value … here can't take their place. */
    PLACES_REPLACED(Severity.ERROR);

    private final Severity severity;

    WorkbookProblem(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
