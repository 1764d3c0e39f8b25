package dev.readiness.engine.judge;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.rubric.Clause;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the rules found of every clause that applies. */
public final class Judgements {
    private final Map<Integer, List<Judged>> byClause;
    private final Map<Integer, Outcome> outcomes = new HashMap<>();

    Judgements(Map<Integer, List<Judged>> byClause) {
        this.byClause = Map.copyOf(byClause);
        byClause.forEach((clause, judged) -> outcomes.put(
                clause, judged.isEmpty() ? Outcome.NOT_APPLICABLE : Judged.worst(judged, Judged::outcome)));
    }

    /** The judged requirements of {@code clause} in its order; none if it does not apply. */
    public List<Judged> of(Clause clause) {
        return byClause.getOrDefault(clause.number(), List.of());
    }

    public Outcome outcome(Clause clause) {
        return outcomes.getOrDefault(clause.number(), Outcome.NOT_APPLICABLE);
    }
}
