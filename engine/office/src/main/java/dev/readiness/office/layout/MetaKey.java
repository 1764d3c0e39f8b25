package dev.readiness.office.layout;

/** What the meta sheet says of its workbook. */
public enum MetaKey {
    /** What the workbook is: {@link SheetLayout#TEMPLATE} or {@link SheetLayout#LEDGER}. */
    FORMAT("format"),
    /** {@link SheetLayout#VERSION}. */
    VERSION("version"),
    /** The rubric's id. */
    RUBRIC("rubric"),
    /** The rubric's edition. */
    EDITION("edition"),
    /** SHA-256 of the rubric's files when the workbook was made. */
    DIGEST("digest"),
    /** The region, of a ledger only; a workbook to fill in has it on the guide. */
    REGION("region"),
    /** The unit that fills it in; empty where the workbook holds all clauses, or those that no unit answers for. */
    UNIT("unit"),
    /** The language of its words, {@code zh} or {@code en}. */
    LANG("lang"),
    /** The name of the sheet that explains. */
    GUIDE("sheet.guide"),
    /** The name of the sheet to fill in; of a ledger, that of the sheet for all units. */
    DATA("sheet.data"),
    /** The name of the sheet of clauses that may not apply; empty where there is none. */
    EXEMPTIONS("sheet.notApplicable"),
    /** The keys of all rows to fill in, parted by spaces, so that a deleted one is missed. */
    ROWS("rows"),
    /** The places that figures are wanted of, parted by commas; empty where none are wanted place by place. */
    PLACES("places"),
    /** The names of all sheets that the program wrote, parted by slashes; of a ledger only. */
    SHEETS("sheets");

    private final String id;

    MetaKey(String id) {
        this.id = id;
    }

    /** The key in column A. */
    public String id() {
        return id;
    }
}
