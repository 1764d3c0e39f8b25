package dev.readiness.office.ledger;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Figures;
import dev.readiness.engine.Assessment;
import dev.readiness.office.ledger.KeptLedger.KeptRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;

/** Lays what is to be put right beside what people wrote: nothing that they wrote is ever dropped. */
final class LedgerRows {
    private final Assessment assessment;
    private final LedgerWords words;
    private final KeptLedger kept;

    LedgerRows(Assessment assessment, LedgerWords words, KeptLedger kept) {
        this.assessment = assessment;
        this.words = words;
        this.kept = kept;
    }

    /**
     * What is to be put right, what is overdue and then the worthiest first; then what no longer is; then the rows that
     * people added.
     */
    List<LedgerRow> rows() {
        Entries entries = new Entries(assessment);
        List<LedgerRow> rows = new ArrayList<>();
        entries.find().forEach(entry -> rows.add(open(entry)));
        rows.sort(Comparator.comparing(row -> !isOverdue(row)));
        Map<String, LedgerRow> listed = rows.stream().collect(Collectors.toMap(LedgerRow::key, row -> row));
        Map<Integer, Outcome> outcomes = entries.outcomes();
        kept.rows().keySet().stream()
                .filter(key -> !listed.containsKey(key))
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .forEach(key ->
                        rows.add(closed(key, Objects.requireNonNull(kept.rows().get(key)), outcomes)));
        kept.strays()
                .forEach(stray -> rows.add(new LedgerRow(
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        words.say("state.added"),
                        Optional.empty(),
                        Optional.empty(),
                        stray)));
        return rows;
    }

    /** By the day that people set, where they set one. */
    private boolean isOverdue(LedgerRow row) {
        return row.kept()
                .typed(LedgerColumn.DEADLINE)
                .flatMap(cell -> day(row.kept(), LedgerColumn.DEADLINE))
                .or(() -> row.clause().flatMap(assessment::due))
                .filter(day -> day.isBefore(assessment.submission().asOf()))
                .isPresent();
    }

    private LedgerRow open(Entry entry) {
        KeptRow before = kept.rows().getOrDefault(entry.key(), LedgerRow.NOTHING_KEPT);
        return new LedgerRow(
                entry.key(),
                Optional.of(entry),
                Optional.of(entry.clause()),
                words.say("state.open"),
                day(before, LedgerColumn.SINCE).or(this::asOf),
                Optional.empty(),
                before);
    }

    private LedgerRow closed(String key, KeptRow before, Map<Integer, Outcome> outcomes) {
        Optional<Clause> clause =
                Figures.whole(key).map(assessment.submission().rubric().clauses()::get);
        String state = clause.map(found -> outcomes.get(found.number()))
                .map(Enum::name)
                .orElse("GONE");
        return new LedgerRow(
                key,
                Optional.empty(),
                clause,
                words.say("state." + state),
                day(before, LedgerColumn.SINCE),
                day(before, LedgerColumn.RESOLVED).or(this::asOf),
                before);
    }

    private Optional<LocalDate> asOf() {
        return Optional.of(assessment.submission().asOf());
    }

    private static Optional<LocalDate> day(KeptRow row, LedgerColumn column) {
        return row.cell(column)
                .filter(cell -> cell.type() == CellType.NUMERIC && DateUtil.isValidExcelDate(cell.number()))
                .map(cell -> DateUtil.getLocalDateTime(cell.number()).toLocalDate());
    }
}
