package dev.readiness.office.layout;

/**
 * The agreement between the template that goes out and the import that takes it back (填报工作簿).
 *
 * <p>A workbook holds, besides a sheet of lists for its drop-downs:
 *
 * <ul>
 *   <li>a guide: how to fill in, and the two cells {@link #REGION_CELL} and {@link #AS_OF_CELL};
 *   <li>the data: a row for each indicator, or for each year of one that is wanted by year; see {@link DataColumn};
 *   <li>the clauses that may be declared not applicable, a row each; see {@link ExemptionColumn}. It is left out where
 *       there are none;
 *   <li>the hidden sheet {@link #META_SHEET}, which names all of them; see {@link MetaKey}.
 * </ul>
 *
 * <p>The sheets' names and headers are in the user's language. A program finds the sheets by the meta sheet, the columns
 * by the names in the hidden row {@link #NAMES_ROW}, the rows by the keys in the hidden column {@code key}; it never
 * looks at a header.
 */
public final class SheetLayout {
    /** The name of the meta sheet in every language: a key in column A, its value in column B. */
    public static final String META_SHEET = "readiness";

    /** What {@link MetaKey#FORMAT} says of a workbook to fill in. */
    public static final String TEMPLATE = "readiness-template";

    /** What it says of a task table. */
    public static final String TASKS = "readiness-tasks";

    /** What it says of a rectification ledger. */
    public static final String LEDGER = "readiness-ledger";

    /** The version of this layout that {@link MetaKey#VERSION} names. */
    public static final String VERSION = "1";

    /** The key of rows for notes and signatures below the data; nothing in them and below them is read. */
    public static final String NOTES = "-";

    /** The hidden row of column names, from 0. */
    public static final int NAMES_ROW = 0;

    /** The row of headers for people, from 0. */
    public static final int HEADER_ROW = 1;

    /** The first row to fill in, from 0. */
    public static final int FIRST_ROW = 2;

    /** Where the guide has the region; locked if it was known when the workbook was made. */
    public static final String REGION_CELL = "C4";

    /** Where the guide has the as-of date, a date; locked if it was known, empty for "the day of the assessment", and so in one of many forms. */
    public static final String AS_OF_CELL = "C5";

    private SheetLayout() {}
}
