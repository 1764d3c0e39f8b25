package dev.readiness.office.ledger;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The columns of the sheet for all units, in order. {@link #OF_PEOPLE} and every column that people add are theirs; the
 * program writes the others anew each time, but keeps what somebody typed over it.
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
    /** The units that lead, or all of them where nobody does. */
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
    /** What is done about it, and who sees to it by name. */
    MEASURES("measures"),
    OWNER("owner"),
    PROGRESS("progress"),
    REMARK("remark");

    /** Those that people fill in. */
    static final Set<LedgerColumn> OF_PEOPLE = EnumSet.range(MEASURES, REMARK);

    private final String id;

    LedgerColumn(String id) {
        this.id = id;
    }

    static Optional<LedgerColumn> named(String name) {
        return Arrays.stream(values()).filter(column -> column.id.equals(name)).findFirst();
    }

    /** The name in the hidden row of names. */
    String id() {
        return id;
    }
}
