package dev.readiness.engine.judge;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Policies;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the rules found of every clause that applies. */
public final class Judgements {
    private static final Judgement NOT_APPLICABLE = new Judgement(List.of(), Optional.empty());

    private final Map<Integer, Judgement> byClause = new HashMap<>();

    /** What a clause comes to is the same in every scenario: it is worked out once. */
    private record Judgement(List<Judged> judged, Optional<Whole> whole) {}

    Judgements() {}

    /** The same as {@code other}, which stays as it is. */
    Judgements(Judgements other) {
        byClause.putAll(other.byClause);
    }

    /** Only while it is being put together. */
    void add(Clause clause, List<Judged> judged) {
        if (!judged.isEmpty()) {
            byClause.put(
                    clause.number(),
                    new Judgement(
                            List.copyOf(judged), Optional.of(Whole.of(clause, judged, Policies.PartialCredit.NONE))));
        }
    }

    /** The judged requirements of {@code clause} in its order; none if it does not apply. */
    public List<Judged> of(Clause clause) {
        return judgement(clause).judged();
    }

    public Outcome outcome(Clause clause) {
        Optional<Whole> whole = judgement(clause).whole();
        return whole.isPresent() ? whole.get().outcome() : Outcome.NOT_APPLICABLE;
    }

    /** What {@code clause} comes to if a part of what it needs earns what {@code credit} says. */
    public Whole whole(Clause clause, Policies.PartialCredit credit) {
        Judgement judgement = judgement(clause);
        return credit == Policies.PartialCredit.NONE && judgement.whole().isPresent()
                ? judgement.whole().get()
                : Whole.of(clause, judgement.judged(), credit);
    }

    private Judgement judgement(Clause clause) {
        return byClause.getOrDefault(clause.number(), NOT_APPLICABLE);
    }
}
