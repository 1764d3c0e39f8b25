package dev.readiness.criteria.problem;

/** What keeps a file from being read: that there is none, what it is, its notation, its size, its keys. */
public enum DocumentProblem implements ProblemCode {
    /** The file … does not exist. */
    FILE_NOT_FOUND(Severity.ERROR),
    /** The file … can't be read. */
    FILE_UNREADABLE(Severity.ERROR),
    /** The file is larger than … MB, which no submission is. */
    FILE_TOO_LARGE(Severity.ERROR),
    /** This is not a text file. */
    BINARY_FILE(Severity.ERROR),
    /** This is a web page (…), not data that can be read. */
    FILE_IS_PAGE(Severity.ERROR),
    /** This is a document (…), not data that can be read. */
    FILE_IS_DOCUMENT(Severity.ERROR),
    /** This is a picture (…), not data that can be read. */
    FILE_IS_PICTURE(Severity.ERROR),
    /** This is an archive (…), not data that can be read as it is. */
    FILE_IS_PACKED(Severity.ERROR),
    /** This is an … workbook under another name. */
    FILE_IS_WORKBOOK(Severity.ERROR),
    /** This is a text file (…), not an .xlsx workbook. */
    FILE_IS_TEXT(Severity.ERROR),
    /** The file is not in UTF-8 (it looks like …). */
    NOT_UTF8(Severity.ERROR),
    /** A character is damaged here: it is not whole UTF-8. */
    BROKEN_UTF8(Severity.ERROR),
    /** There is an invisible control character here. */
    CONTROL_CHARACTER(Severity.ERROR),
    /** The file is empty. */
    EMPTY_FILE(Severity.ERROR),
    /** This is not valid YAML. */
    YAML_SYNTAX(Severity.ERROR),
    /** This is not valid JSON. */
    JSON_SYNTAX(Severity.ERROR),
    /** There is a comma after the last entry. */
    TRAILING_COMMA(Severity.ERROR),
    /** The file breaks off here: a bracket or quote is never closed. */
    CUT_OFF(Severity.ERROR),
    /** This does not look like a submission: its first level has to be lines of the form name: value. */
    NOT_A_SUBMISSION(Severity.ERROR),
    /** A quote is never closed, or closed too early. */
    UNCLOSED_QUOTE(Severity.ERROR),
    /** A bracket is never closed. */
    UNCLOSED_BRACKET(Severity.ERROR),
    /** A comma is missing between two entries in brackets. */
    COMMA_EXPECTED(Severity.ERROR),
    /** This line lacks a colon. */
    COLON_EXPECTED(Severity.ERROR),
    /** There are two colons with a space on this line. */
    COLON_IN_VALUE(Severity.ERROR),
    /** A value can't begin with …, which has a meaning of its own in YAML. */
    RESERVED_CHARACTER(Severity.ERROR),
    /** A backslash has a meaning of its own in double quotes. */
    BACKSLASH(Severity.ERROR),
    /** The indentation differs from the lines above. */
    INDENTATION(Severity.ERROR),
    /** There is a tab here. */
    TAB_INDENT(Severity.ERROR),
    /** There is a full-width colon here. */
    WIDE_COLON(Severity.ERROR),
    /** Entries are parted with the full-width sign …. */
    WIDE_COMMA(Severity.ERROR),
    /** There is a full-width space here. */
    WIDE_SPACE(Severity.ERROR),
    /** There is a full-width quote here: …. */
    WIDE_QUOTE(Severity.ERROR),
    /** There is no space after the colon. */
    NO_SPACE_AFTER_COLON(Severity.ERROR),
    /** There is no space after the dash. */
    NO_SPACE_AFTER_DASH(Severity.ERROR),
    /** The nesting is deeper than … levels. */
    TOO_DEEP(Severity.ERROR),
    /** The file holds more than … values. */
    TOO_MANY_VALUES(Severity.ERROR),
    /** YAML aliases (*) refer to each other and stand for more than … values. */
    ALIAS_BOMB(Severity.ERROR),
    /** More than … YAML aliases (*). */
    TOO_MANY_ALIASES(Severity.ERROR),
    /** More than … keys on one level. */
    TOO_MANY_KEYS(Severity.ERROR),
    /** A text of more than … characters. */
    TOO_LONG(Severity.ERROR),
    /** The alias *… refers to nothing. */
    UNKNOWN_ALIAS(Severity.ERROR),
    /** The file holds more than one document. */
    SEVERAL_DOCUMENTS(Severity.ERROR),
    /** … is written twice; it already stands on line …. */
    DUPLICATE_KEY(Severity.ERROR),
    /** A name here is not text. */
    KEY_NOT_TEXT(Severity.ERROR),
    /**
     * YAML 1.2 has no merge key {@code <<}.
     */
    MERGE_KEY(Severity.ERROR),
    /** … is not known here. */
    UNKNOWN_KEY(Severity.ERROR),
    /** … is not known here. */
    STRANGE_KEY(Severity.ERROR),
    /** … is missing. */
    KEY_MISSING(Severity.ERROR),
    /** Lines of the form name: value are wanted here. */
    MAPPING_EXPECTED(Severity.ERROR),
    /** A single value is wanted here, not a list or another level. */
    TEXT_EXPECTED(Severity.ERROR);

    private final Severity severity;

    DocumentProblem(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
