package dev.readiness.office.layout;

/**
 * The columns of the sheet of clauses that may not apply (合理缺项), in order: one row for each such clause, so that a
 * clause is declared in one place only, however many indicators it asks for.
 */
public enum ExemptionColumn {
    /** The clause's number; hidden. */
    KEY("key"),
    CLAUSE("clause"),
    /** Who is responsible, and who leads. */
    UNITS("units"),
    /** The item that the clause belongs to. */
    ITEM("item"),
    /** What the clause asks for. */
    ASKS("asks"),
    /** Filled in: 不适用 (or not applicable), or left empty. */
    DECLARED("declared"),
    /** Filled in: why. */
    REASON("reason"),
    /** Whether the declaration is complete, by a formula. */
    STATUS("status");

    private final String id;

    ExemptionColumn(String id) {
        this.id = id;
    }

    /** The name in {@link SheetLayout#NAMES_ROW}. */
    public String id() {
        return id;
    }
}
