package dev.readiness.office.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What people wrote into the ledger of an earlier run, for {@link Ledger#of} to keep. */
public final class KeptLedger {
    private final List<String> added;
    private final Map<Integer, KeptRow> heads;
    private final Map<String, KeptRow> rows;
    private final List<KeptRow> strays;

    /**
     * @param added the headers of the columns that they added
     * @param heads what they wrote into the rows above the data, by row
     * @param rows by key
     * @param strays rows without a key of their own: those that people added
     */
    KeptLedger(List<String> added, Map<Integer, KeptRow> heads, Map<String, KeptRow> rows, List<KeptRow> strays) {
        this.added = List.copyOf(added);
        this.heads = Map.copyOf(heads);
        this.rows = Map.copyOf(rows);
        this.strays = List.copyOf(strays);
    }

    List<String> added() {
        return added;
    }

    Map<Integer, KeptRow> heads() {
        return heads;
    }

    Map<String, KeptRow> rows() {
        return rows;
    }

    List<KeptRow> strays() {
        return strays;
    }

    /** The ledger before the first one. */
    static KeptLedger none() {
        return new KeptLedger(List.of(), Map.of(), Map.of(), List.of());
    }

    /**
     * One row.
     *
     * @param ours by the name of the program's columns and of those that people fill in
     * @param typed the names of those of the program's columns that somebody typed over
     * @param added the cells of the columns that people added, by their place among those
     */
    record KeptRow(Map<String, KeptCell> ours, Set<String> typed, Map<Integer, KeptCell> added) {
        KeptRow {
            ours = Map.copyOf(ours);
            typed = Set.copyOf(typed);
            added = Map.copyOf(added);
        }

        Optional<KeptCell> cell(LedgerColumn column) {
            return Optional.ofNullable(ours.get(column.id())).filter(cell -> !cell.isBlank());
        }

        /** What somebody typed over what the program had written. */
        Optional<KeptCell> typed(LedgerColumn column) {
            return cell(column).filter(cell -> typed.contains(column.id()));
        }

        boolean isBlank() {
            return ours.values().stream()
                            .allMatch(cell -> cell.isBlank() && cell.marks().isNone())
                    && added.values().stream()
                            .allMatch(cell -> cell.isBlank() && cell.marks().isNone());
        }

        /** The row with {@code cell} in {@code column}. */
        KeptRow with(LedgerColumn column, KeptCell cell) {
            Map<String, KeptCell> more = new HashMap<>(ours);
            more.put(column.id(), cell);
            return new KeptRow(more, typed, added);
        }

        KeptRow typedOver(Set<String> columns) {
            Set<String> all = new HashSet<>(typed);
            all.addAll(columns);
            return new KeptRow(ours, all, added);
        }
    }
}
