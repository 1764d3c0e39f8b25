package dev.readiness.office.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What people wrote into the ledger of an earlier run.
 *
 * @param added the headers of the columns that they added
 * @param rows by key
 * @param strays rows without a key of their own: those that people added
 */
public record KeptLedger(List<String> added, Map<String, KeptRow> rows, List<KeptRow> strays) {
    public KeptLedger {
        added = List.copyOf(added);
        rows = Map.copyOf(rows);
        strays = List.copyOf(strays);
    }

    /** The ledger before the first one. */
    static KeptLedger none() {
        return new KeptLedger(List.of(), Map.of(), List.of());
    }

    /**
     * One row.
     *
     * @param ours by the name of the program's columns and of the two that people fill in
     * @param added the cells of the columns that people added, by their place among those
     */
    record KeptRow(Map<String, KeptCell> ours, Map<Integer, KeptCell> added) {
        Optional<KeptCell> cell(LedgerColumn column) {
            return Optional.ofNullable(ours.get(column.id())).filter(cell -> !cell.isBlank());
        }

        boolean isBlank() {
            return ours.values().stream().allMatch(KeptCell::isBlank)
                    && added.values().stream().allMatch(KeptCell::isBlank);
        }
    }
}
