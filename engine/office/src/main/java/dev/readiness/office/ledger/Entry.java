package dev.readiness.office.ledger;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Tier;
import dev.readiness.engine.judge.Judged;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One clause to be put right.
 *
 * @param lost the points it lacks, or 1 where the rubric counts clauses; 0 for a veto
 * @param tier what hangs on it, where the rubric has tiers
 * @param judged its requirements and findings
 */
record Entry(Clause clause, Grade grade, Quantity lost, Optional<Tier> tier, List<Judged> judged) {
    /** Vetoes first, then by what hangs on it and what it is worth, then by grade; what is not due comes last. */
    static final Comparator<Entry> WORTHIEST = Comparator.comparing((Entry entry) -> entry.grade() == Grade.NOT_DUE)
            .thenComparingInt(
                    (Entry entry) -> entry.grade().isVeto() ? entry.grade().ordinal() : Grade.values().length)
            .thenComparingInt(entry -> entry.tier().map(Tier::ordinal).orElse(Tier.values().length))
            .thenComparing(Entry::lost, Comparator.reverseOrder())
            .thenComparing(Entry::grade)
            .thenComparingInt(entry -> entry.clause().number());

    Entry {
        judged = List.copyOf(judged);
    }

    /** What tells this row from all others, in every edition of the ledger. */
    String key() {
        return String.valueOf(clause.number());
    }
}
