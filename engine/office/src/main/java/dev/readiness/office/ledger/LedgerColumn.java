package dev.readiness.office.ledger;

/**
 * The columns of the sheet for all units, in order. The program writes all but {@link #PROGRESS} and {@link #REMARK}
 * anew each time; those two, and every column that people add behind them, are theirs.
 */
enum LedgerColumn {
    /** The clause's number; hidden. */
    KEY("key"),
    CLAUSE("clause"),
    GRADE("grade"),
    /** What is at stake, in the words of the rubric's model. */
    WORTH("worth"),
    ITEM("item"),
    ASKS("asks"),
    /** What was found. */
    FOUND("found"),
    TODO("todo"),
    LEAD("lead"),
    SUPPORT("support"),
    /** When, as the region wrote it. */
    TIME("time"),
    DEADLINE("deadline"),
    /** By formula: the deadline less the as-of date. */
    DAYS_LEFT("daysLeft"),
    /** What the program says: to be put right, done, or no longer asked for. */
    STATE("state"),
    /** The as-of date of the ledger that first listed it. */
    SINCE("since"),
    /** The as-of date of the ledger that first found it done. */
    RESOLVED("resolved"),
    PROGRESS("progress"),
    REMARK("remark");

    private final String id;

    LedgerColumn(String id) {
        this.id = id;
    }

    /** The name in the hidden row of names. */
    String id() {
        return id;
    }
}
