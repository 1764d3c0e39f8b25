package dev.readiness.office.layout;

/**
 * The columns of the sheet to fill in, in order. {@link #VALUE} to {@link #NOTE} are filled in; the others are locked,
 * as are those cells of a row that its indicator has no use for.
 */
public enum DataColumn {
    /** A {@link RowKey}; hidden. */
    KEY("key"),
    /** The numbers of the clauses that ask for the indicator. */
    CLAUSE("clause"),
    /** Who is responsible, and who leads. */
    UNITS("units"),
    /** What the clauses ask for. */
    ASKS("asks"),
    /** The indicator's title. */
    INDICATOR("indicator"),
    /** The calendar year the row speaks of; empty where the indicator is not wanted by year. */
    YEAR("year"),
    /** What the figure is held against. */
    TARGET("target"),
    /** The unit of the figure. */
    UNIT("unit"),
    /** How to fill in this kind of indicator, and what is counted. */
    HOW("how"),
    /**
     * The value: 是 or 否; a rate as a decimal from 0 to 1 in percent format; a count, an amount or a score as a number;
     * 无 for an event that did not happen.
     */
    VALUE("value"),
    /** A rate's numerator, together with {@link #DENOMINATOR} and instead of {@link #VALUE}. */
    NUMERATOR("numerator"),
    /** A rate's denominator. */
    DENOMINATOR("denominator"),
    /** The days of an event as text such as 2023-07-12, parted by 、 or line breaks; one alone may be a date. */
    DATES("dates"),
    /** Files that prove it, parted by ； or line breaks; for an indicator wanted by year only in its first row. */
    EVIDENCE("evidence"),
    /** A remark; for an indicator wanted by year only in its first row. */
    NOTE("note"),
    /** Whether the row is filled in, by a formula. */
    STATUS("status");

    private final String id;

    DataColumn(String id) {
        this.id = id;
    }

    /** The name in {@link SheetLayout#NAMES_ROW}. */
    public String id() {
        return id;
    }
}
