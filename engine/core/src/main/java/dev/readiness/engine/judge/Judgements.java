package dev.readiness.engine.judge;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.rubric.Clause;
import java.util.List;
import java.util.Map;

/** What the rules found of every clause that applies. */
public final class Judgements {
    private final Map<Integer, List<Judged>> byClause;

    Judgements(Map<Integer, List<Judged>> byClause) {
        this.byClause = Map.copyOf(byClause);
    }

    /** The judged requirements of {@code clause} in its order; none if it does not apply. */
    public List<Judged> of(Clause clause) {
        return byClause.getOrDefault(clause.number(), List.of());
    }

    public Outcome outcome(Clause clause) {
        List<Judged> judged = of(clause);
        return judged.isEmpty()
                ? Outcome.NOT_APPLICABLE
                : Judged.worst(judged.stream().map(Judged::outcome).toList());
    }
}
