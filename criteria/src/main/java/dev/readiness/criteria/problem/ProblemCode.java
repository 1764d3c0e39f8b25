package dev.readiness.criteria.problem;

import java.util.Locale;
import java.util.Optional;

/**
 * Every kind of problem; its sentences stand under its name in the wording of each language. The comment of each is its
 * English sentence, with … for what it names.
 */
public enum ProblemCode {
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
    /** An internal error; this submission was not assessed (…: …). */
    NOT_ASSESSED(Severity.ERROR),
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
    TEXT_EXPECTED(Severity.ERROR),
    /** There is no rubric …. */
    UNKNOWN_RUBRIC(Severity.ERROR),
    /** There is no rubric …. */
    STRANGE_RUBRIC(Severity.ERROR),
    /** The rubric … is valid from …; the as-of date … is earlier. */
    EDITION_NOT_YET_VALID(Severity.WARNING),
    /** The rubric … was valid until …; the as-of date … is later, and it is applied all the same. */
    EDITION_SUPERSEDED(Severity.WARNING),
    /** The target … is not a number between 0 and …. */
    TARGET_OUT_OF_RANGE(Severity.ERROR),
    /** The target of this rubric is a share; … is not a percentage from 0 to 100. */
    TARGET_NOT_A_SHARE(Severity.ERROR),
    /** There is no indicators, so nothing counts as filled in. */
    NO_INDICATORS(Severity.WARNING),
    /** … indicators, the first of them …, do not stand below indicators. */
    INDICATORS_OUTSIDE(Severity.ERROR),
    /** There is no indicator …. */
    UNKNOWN_INDICATOR(Severity.ERROR),
    /** There is no indicator …, nor one like it. */
    STRANGE_INDICATOR(Severity.ERROR),
    /** … and … on line … are the same indicator. */
    INDICATOR_TWICE(Severity.ERROR),
    /** … is worked out from other indicators and can't be filled in. */
    DERIVED_GIVEN(Severity.ERROR),
    /**
     * This holds the special character … (…): it cannot be told whether it belongs to the figure or marks a note.
     */
    LOOKALIKE_CHARACTER(Severity.ERROR),
    /** … is neither yes nor no. */
    NOT_YES_OR_NO(Severity.ERROR),
    /** … does not say whether it is a percentage. */
    RATE_WITHOUT_PERCENT(Severity.ERROR),
    /** … is not a rate. */
    NOT_A_RATE(Severity.ERROR),
    /** The rate … is above 100 %. */
    RATE_ABOVE_100(Severity.ERROR),
    /** The rate is given in two ways. */
    RATE_TWICE(Severity.ERROR),
    /** The numerator … is above the denominator …. */
    NUMERATOR_ABOVE_DENOMINATOR(Severity.ERROR),
    /** … (…) is a part of … (…) and yet more. */
    PART_ABOVE_WHOLE(Severity.ERROR),
    /** … is … and … is …, though the figure is one. */
    TOLD_TWICE(Severity.WARNING),
    /** The rate … is above 100%; the plan counts as carried out. */
    RATE_BEYOND_PLAN(Severity.WARNING),
    /** The rate … is more than twice the plan. */
    RATE_FAR_BEYOND_PLAN(Severity.ERROR),
    /** … is negative. */
    NEGATIVE(Severity.ERROR),
    /** … is not a whole number. */
    NOT_WHOLE(Severity.ERROR),
    /** … is not a number. */
    NOT_A_NUMBER(Severity.ERROR),
    /** … has the wrong unit. */
    WRONG_UNIT(Severity.ERROR),
    /** … is too small: it is … at least. */
    TOO_SMALL(Severity.ERROR),
    /** … is not between … and …. */
    OUT_OF_RANGE(Severity.ERROR),
    /** … is not a day written as year-month-day. */
    NOT_A_DAY(Severity.ERROR),
    /** There is no … on the calendar. */
    NO_SUCH_DAY(Severity.ERROR),
    /** The day … is after the as-of date …. */
    DAY_IN_FUTURE(Severity.ERROR),
    /** … speaks of a period that begins on …; on the as-of date … it can’t have been done. */
    PERIOD_NOT_BEGUN(Severity.ERROR),
    /** The day of each event is wanted; a count or a yes does not tell whether it lies in the period. */
    DATES_WANTED(Severity.ERROR),
    /** The count is … but … days are listed. */
    DATES_DIFFER_FROM_COUNT(Severity.ERROR),
    /** … is wanted for each year. */
    YEARS_WANTED(Severity.ERROR),
    /** … is not given by year. */
    YEARS_NOT_WANTED(Severity.ERROR),
    /** The year … is after the as-of date …. */
    YEAR_IN_FUTURE(Severity.ERROR),
    /** The figure of … is not judged; as of this day the first year is …. */
    YEAR_NOT_JUDGED(Severity.WARNING),
    /** … does not look like the name of a place. */
    PLACE_NAME(Severity.ERROR),
    /** The place … is named twice. */
    PLACE_TWICE(Severity.ERROR),
    /** There is no place in places. */
    PLACES_EMPTY(Severity.ERROR),
    /** The places lack …, so there is no overall figure. */
    PLACES_WITHOUT_CITY(Severity.WARNING),
    /** The places name … counties only, so they hardly are all. */
    PLACES_FEW(Severity.WARNING),
    /** No indicator of … may be filled in by place, so places has no effect. */
    PLACES_IDLE(Severity.WARNING),
    /** … stands among the figures of places. */
    PLACES_MIXED(Severity.ERROR),
    /** Places stand under the year …. */
    PLACES_UNDER_YEAR(Severity.ERROR),
    /** There is no … in places. */
    UNKNOWN_PLACE(Severity.ERROR),
    /** There is no … in places. */
    STRANGE_PLACE(Severity.ERROR),
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
    POINTS_DO_NOT_ADD_UP(Severity.ERROR),
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
    EVIDENCE_ELSEWHERE(Severity.WARNING),
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
    RULES_JAR_STALE(Severity.ERROR),
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
    RULE_NO_COMPILER(Severity.ERROR),
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
    RUBRIC_FOLD_OF_CHOICE(Severity.ERROR),
    /** The target … is neither a grade nor a figure from 0 to …. */
    TARGET_NO_GRADE(Severity.ERROR),
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
    GATE_LOOSENED_STANDARD(Severity.ERROR),
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
    REPORT_NEWER(Severity.ERROR),
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
    PLACES_REPLACED(Severity.ERROR),
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
    RUBRIC_UNKNOWN_ASSUMPTION(Severity.ERROR),
    /** … is not INDICATOR=VALUE. */
    CHANGE_OF_WHAT(Severity.ERROR),
    /** … is not the name of an indicator. */
    CHANGE_UNSETS_WHAT(Severity.ERROR),
    /** … is not CLAUSE=REASON. */
    CHANGE_EXEMPTS_WHAT(Severity.ERROR),
    /** … was changed by … already. */
    CHANGED_TWICE(Severity.ERROR),
    /** … was not filled in; taking it out changes nothing. */
    CHANGE_IDLE(Severity.WARNING),
    /** … does not say from where to where. */
    SWEEP_WITHOUT_BOUNDS(Severity.ERROR),
    /** … is no figure that could run through a range. */
    SWEEP_OF_NO_FIGURE(Severity.ERROR),
    /** … never ends: it has to rise, by a step above 0 and in at most … steps. */
    SWEEP_WITHOUT_END(Severity.ERROR),
    /** … is no effort: that is a whole number from 0 to …, never a negative one. */
    EFFORT_NO_NUMBER(Severity.ERROR),
    /** The task table has no unit …. */
    EFFORT_UNKNOWN_UNIT(Severity.ERROR),
    /** The number … is used twice, it stands at … already. */
    LINT_DUPLICATE_NUMBER(Severity.ERROR),
    /** … is missing before …. */
    LINT_NUMBER_GAP(Severity.ERROR),
    /** The printed number … is the order of another one, which is what … means where it is written. */
    LINT_LABEL_AMBIGUOUS(Severity.ERROR),
    /** … is declared as skipped and is there. */
    LINT_GAP_FILLED(Severity.WARNING),
    /** Clause … has no points, others of item … have. */
    LINT_CLAUSE_POINTS_PARTLY(Severity.ERROR),
    /** Item … is worth … points, its clauses come to …. */
    LINT_CLAUSE_POINTS(Severity.ERROR),
    /** Dimension … is worth … points, its items come to …. */
    LINT_ITEM_POINTS(Severity.ERROR),
    /** The printed total is … points, the dimensions come to …. */
    LINT_TOTAL_POINTS(Severity.ERROR),
    /** … points are not above 0. */
    LINT_POINTS_NOT_POSITIVE(Severity.ERROR),
    /** The model … does not look at …. */
    LINT_KEY_WITHOUT_EFFECT(Severity.WARNING),
    /** … out of … is no choice. */
    LINT_CHOICE_SIZE(Severity.ERROR),
    /** The choice is worth … points, the best … come to …. */
    LINT_CHOICE_WORTH(Severity.ERROR),
    /** Item … is elective, and its dimension does not say how many count. */
    LINT_ELECTIVE_WITHOUT_CHOICE(Severity.ERROR),
    /** One of a choice is worth … points, another …. */
    LINT_UNEQUAL_CHOICE(Severity.ERROR),
    /** Clause … asks for … twice. */
    LINT_ASKED_TWICE(Severity.ERROR),
    /** Clause … says no whenNone of …, and another requirement of its indicator does. */
    LINT_WHEN_NONE_PARTLY(Severity.ERROR),
    /** Clause … is part of a veto and can't leave it because nothing arose. */
    LINT_WHEN_NONE_OF_VETO(Severity.ERROR),
    /** Clause … is a veto and can't be declared not applicable. */
    LINT_NEVER_EXEMPT(Severity.ERROR),
    /** A made-up answer on … that should come to … does not. */
    LINT_NOT_JUDGED(Severity.ERROR),
    /** The rubric does not know …, which the rule … names. */
    LINT_RULE_UNKNOWN_WORD(Severity.ERROR),
    /** While rules judged … in the case at …, one failed: …. */
    LINT_RULE_FAILS(Severity.ERROR),
    /** In the case at …, … is judged several times: …. */
    LINT_RULED_TWICE(Severity.ERROR),
    /** In the case at …, no rule judges …. */
    LINT_NOT_RULED(Severity.ERROR),
    /** No case makes the rule … fire. */
    LINT_RULE_NEVER_FIRES(Severity.ERROR),
    /** In the case at …, what is concluded of … hangs on the order of what was judged: …. */
    LINT_RULE_HANGS_ON_ORDER(Severity.ERROR),
    /** The indicator … is not used. */
    LINT_INDICATOR_UNUSED(Severity.ERROR),
    /** The indicator … has no unit. */
    LINT_NO_UNIT(Severity.ERROR),
    /** The score … lacks min or max. */
    LINT_NO_SCALE(Severity.ERROR),
    /** Max … is not above min …. */
    LINT_RANGE_REVERSED(Severity.ERROR),
    /** … may be 0 and is divided by. */
    LINT_DIVISOR_ZERO(Severity.ERROR),
    /** … puts units together with … that do not go together. */
    LINT_UNITS_DIFFER(Severity.ERROR),
    /** No item or clause has … answer for it. */
    LINT_RESPONSIBLE_UNIT_UNUSED(Severity.WARNING),
    /** The threshold … lies outside the indicator's range. */
    LINT_THRESHOLD_OUT_OF_RANGE(Severity.ERROR),
    /** Every figure meets the threshold …. */
    LINT_THRESHOLD_IDLE(Severity.WARNING),
    /** The aim … is not above the threshold. */
    LINT_AIM_BELOW_TARGET(Severity.ERROR),
    /**
     * Bands stand best first, each bound worse and each share less than the one before, and the best earns something.
     */
    LINT_BANDS_ORDER(Severity.ERROR),
    /** The levels of clause … do not rise, or a higher one earns no more than one below. */
    LINT_LEVELS_ORDER(Severity.ERROR),
    /** The parts of clause … come to … points, less than its …. */
    LINT_PART_POINTS(Severity.ERROR),
    /** The greatest figure of … is not the highest level. */
    LINT_LEVEL_SCALE(Severity.ERROR),
    /** Where points of … begin, end and start to count do not fit together. */
    LINT_PRO_RATA_SPAN(Severity.ERROR),
    /** … is not made of lower-case letters, digits and hyphens. */
    LINT_ID_FORM(Severity.ERROR),
    /** … is declared twice, it stands at … already. */
    LINT_DUPLICATE_ID(Severity.ERROR),
    /** The title … is used twice, it stands at … already. */
    LINT_DUPLICATE_TITLE(Severity.ERROR),
    /** … holds other than Han characters, letters and digits, which are hard to type as a key. */
    LINT_TITLE_HARD_TO_TYPE(Severity.ERROR),
    /** Who fills in … fills in another indicator, …. */
    LINT_INDICATOR_UNREACHABLE(Severity.ERROR),
    /** Texts without …, of which this is the first: …; the other language is shown in its place. */
    LINT_TEXT_LACKS_LANGUAGE(Severity.WARNING),
    /** … holds no Chinese. */
    LINT_TEXT_NOT_CHINESE(Severity.WARNING),
    /** En holds Chinese: …. */
    LINT_TEXT_NOT_ENGLISH(Severity.WARNING),
    /** … characters, at most …. */
    LINT_TEXT_TOO_LONG(Severity.WARNING),
    /** … is before …, the stages are out of order. */
    LINT_STAGE_ORDER(Severity.ERROR),
    /** Clause … begins on … and is due by …. */
    LINT_BEGINS_AFTER_DUE(Severity.ERROR),
    /** … lies outside the period of validity. */
    LINT_DATE_OUTSIDE_VALIDITY(Severity.ERROR),
    /** The engine does not know the assumption …. */
    LINT_ASSUMPTION_UNKNOWN(Severity.ERROR),
    /** The engine takes … one way only, the option … changes nothing. */
    LINT_OPTION_WITHOUT_EFFECT(Severity.ERROR),
    /** … defaults to … here, to … in the other rubrics. */
    LINT_DEFAULT_DIFFERS(Severity.WARNING),
    /** The assumption … bears on this and is not declared. */
    LINT_ASSUMPTION_MISSING(Severity.ERROR),
    /** This line is not between 0 and …. */
    LINT_GRADE_LINE_OUT_OF_RANGE(Severity.ERROR),
    /** … asks for nothing and always holds, so that no grade below it ever follows. */
    LINT_GRADE_NEVER_REACHED(Severity.ERROR),
    /** Veto … makes no difference to any grade. */
    LINT_VETO_WITHOUT_EFFECT(Severity.ERROR),
    /** No grade asks for the group …. */
    LINT_GROUP_UNUSED(Severity.WARNING),
    /** The levels of clause … earn nothing and no grade asks for them, so that the lower ones have no effect. */
    LINT_LEVELS_WITHOUT_EFFECT(Severity.ERROR),
    /** A grade counts by the level …; these clauses have levels, but not that one: …. */
    LINT_LEVEL_LACKING(Severity.ERROR),
    /** The cap of clause … makes no difference: the total can't exceed it, or it is the best grade. */
    LINT_CAP_WITHOUT_EFFECT(Severity.ERROR),
    /**
     * … of the … parts of this mean have a weight, those in per cent … in all; all should have one, in per cent that make
     * 100%, or all numbers.
     */
    LINT_WEIGHTS(Severity.ERROR),
    /** What stands above is no mean, so that this weight says nothing. */
    LINT_WEIGHT_WITHOUT_EFFECT(Severity.ERROR),
    /**
     * A mean or the least of shares stands above: a deduction can't go on into the total, since less than nothing
     * would grow when others leave.
     */
    LINT_BEYOND_SHARES(Severity.ERROR),
    /**
     * The total is held to … points and the rubric is worth …: the bound should be no less, and something should add
     * points beyond it.
     */
    LINT_TOTAL_AT_MOST(Severity.ERROR),
    /** The total is rounded to …, and what it is worth or held to is …: that should be a multiple of …, and more. */
    LINT_TOTAL_ROUNDED(Severity.ERROR),
    /** The cases belong to …, not to …. */
    LINT_CASE_OF_OTHER_RUBRIC(Severity.ERROR),
    /** The case expects clause …, which does not exist. */
    LINT_CASE_UNKNOWN_CLAUSE(Severity.ERROR);

    private static final String LINT = "LINT_";

    private final Severity severity;

    ProblemCode(Severity severity) {
        this.severity = severity;
    }

    /** {@return the lint rule that finds it, such as {@code number-gap}; empty for what is found in reading} */
    public Optional<String> rule() {
        return name().startsWith(LINT)
                ? Optional.of(
                        name().substring(LINT.length()).toLowerCase(Locale.ROOT).replace('_', '-'))
                : Optional.empty();
    }

    /** {@return how much it weighs, unless the place that it is found in makes it weigh more} */
    public Severity severity() {
        return severity;
    }
}
