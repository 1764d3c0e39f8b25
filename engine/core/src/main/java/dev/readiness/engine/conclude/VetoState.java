package dev.readiness.engine.conclude;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Item;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.Tier;
import dev.readiness.criteria.verdict.Veto;
import dev.readiness.engine.judge.Judged;
import dev.readiness.engine.judge.Judgements;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a veto stands.
 *
 * @param clause the veto; of a rubric with tiers the criterion, under its own number, with all that its clauses ask for
 */
public record VetoState(Clause clause, Veto.State state, List<Judged> judged) {
    public VetoState {
        judged = List.copyOf(judged);
    }

    /** All vetoes of {@code rubric}: its veto clauses, and its criteria of the veto tier. */
    public static List<VetoState> of(Rubric rubric, Judgements judgements) {
        List<VetoState> vetoes = new ArrayList<>();
        for (Clause veto : rubric.vetoes()) {
            vetoes.add(clause(veto, judgements));
        }
        for (Item item : rubric.items().values()) {
            if (item.tier().isPresent() && item.tier().get() == Tier.VETO) {
                vetoes.add(criterion(item, judgements));
            }
        }
        return vetoes;
    }

    private static VetoState clause(Clause veto, Judgements judgements) {
        Veto.State state = switch (judgements.outcome(veto)) {
            case MET -> Veto.State.CLEAR;
            case NOT_MET -> Veto.State.TRIPPED;
            default -> Veto.State.UNKNOWN;
        };
        return new VetoState(veto, state, judgements.of(veto));
    }

    /**
     * A criterion's figures trip it. What only has to be supplied along with them, and is not, leaves it unknown: nobody
     * has shown the figures then.
     */
    private static VetoState criterion(Item item, Judgements judgements) {
        List<Judged> judged = item.clauses().stream()
                .flatMap(clause -> judgements.of(clause).stream())
                .toList();
        boolean tripped = judged.stream()
                .anyMatch(each -> each.requirement().isQuantified() && each.outcome() == Outcome.NOT_MET);
        boolean clear = !judged.isEmpty() && judged.stream().allMatch(each -> each.outcome() == Outcome.MET);
        Veto.State state = tripped ? Veto.State.TRIPPED : clear ? Veto.State.CLEAR : Veto.State.UNKNOWN;
        return new VetoState(asClause(item), state, judged);
    }

    private static Clause asClause(Item item) {
        Clause first = item.clauses().get(0);
        List<Requirement> asked = item.clauses().stream()
                .flatMap(clause -> clause.requirements().stream())
                .toList();
        return new Clause(
                item.number(),
                item.label(),
                item.title(),
                first.cite(),
                Optional.empty(),
                first.units(),
                Optional.empty(),
                false,
                asked);
    }
}
