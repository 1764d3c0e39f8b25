package dev.readiness.engine.judge;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Policies;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the rules found of every clause that applies. */
public final class Judgements {
    private static final Judgement NOT_APPLICABLE = new Judgement(List.of(), Outcome.NOT_APPLICABLE);

    private final Map<Integer, Judgement> byClause = new HashMap<>();

    private record Judgement(List<Judged> judged, Outcome outcome) {}

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
                            List.copyOf(judged),
                            Whole.of(clause, judged, Policies.PartialCredit.NONE)
                                    .outcome()));
        }
    }

    /** The judged requirements of {@code clause} in its order; none if it does not apply. */
    public List<Judged> of(Clause clause) {
        return judgement(clause).judged();
    }

    public Outcome outcome(Clause clause) {
        return judgement(clause).outcome();
    }

    private Judgement judgement(Clause clause) {
        return byClause.getOrDefault(clause.number(), NOT_APPLICABLE);
    }
}
