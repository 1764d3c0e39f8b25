package dev.readiness.office.ledger;

import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.Assessment;
import java.util.List;
import java.util.Optional;

/**
 * The rectification ledger of one assessment (整改台账). Equal assessments and equal earlier ledgers come to equal bytes.
 *
 * @param bytes the workbook, as .xlsx; not copied
 * @param open how many clauses are to be put right
 * @param closed how many that an earlier ledger listed no longer are
 */
public record Ledger(byte[] bytes, int open, int closed) {

    /**
     * {@return the ledger of {@code assessment}, with what people wrote into the one before}
     *
     * @param assessment where the region stands
     * @param before the last ledger, as {@link LedgerReader} read it; empty for the first one
     * @param lang the language of its texts
     */
    public static Ledger of(Assessment assessment, Optional<KeptLedger> before, Lang lang) {
        KeptLedger kept = before.orElse(KeptLedger.none());
        LedgerWords words = new LedgerWords(lang, assessment);
        List<LedgerRow> rows = new LedgerRows(assessment, words, kept).rows();
        int open = (int) rows.stream().filter(row -> row.open().isPresent()).count();
        int closed = (int) rows.stream()
                .filter(row -> row.open().isEmpty() && !row.key().isEmpty())
                .count();
        return new Ledger(new LedgerBook(assessment, words).of(rows, kept), open, closed);
    }
}
