package dev.readiness.office.ledger;

import dev.readiness.criteria.rubric.Clause;
import dev.readiness.office.ledger.KeptLedger.KeptRow;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One row of the sheet for all units.
 *
 * @param open what is to be put right; empty for a row that is only kept
 * @param clause what it is about; empty for a row that people added, or a clause that the rubric no longer has
 * @param state the program's word for how it stands
 * @param resolved since when it no longer is to be put right
 * @param kept what people wrote into it
 */
record LedgerRow(
        String key,
        Optional<Entry> open,
        Optional<Clause> clause,
        String state,
        Optional<LocalDate> since,
        Optional<LocalDate> resolved,
        KeptRow kept) {

    static final KeptRow NOTHING_KEPT = new KeptRow(Map.of(), Set.of(), Map.of());
}
