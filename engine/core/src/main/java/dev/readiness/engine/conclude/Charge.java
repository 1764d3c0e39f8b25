package dev.readiness.engine.conclude;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Item;
import dev.readiness.criteria.rubric.Makeup;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.rubric.Role;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.Tier;
import dev.readiness.criteria.verdict.Veto;
import dev.readiness.engine.judge.Judged;
import dev.readiness.engine.judge.Judgements;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A veto as a fact, and what stands behind it. */
record Charge(Veto veto, Clause clause, List<Judged> judged) {

    /** All vetoes of {@code rubric}: its veto clauses, and its criteria of the veto tier. */
    static List<Charge> of(Rubric rubric, Judgements judgements) {
        List<Charge> charges = new ArrayList<>();
        for (Clause veto : rubric.vetoes()) {
            charges.add(new Charge(new Veto.OfClause(veto.number()), veto, judgements.of(veto)));
        }
        for (Item item : rubric.items().values()) {
            if (item.tier().isPresent() && item.tier().get() == Tier.VETO) {
                charges.add(criterion(item, judgements));
            }
        }
        return charges;
    }

    private static Charge criterion(Item item, Judgements judgements) {
        List<Judged> all = new ArrayList<>();
        List<Judged> figures = new ArrayList<>();
        for (Clause clause : item.clauses()) {
            for (Judged judged : judgements.of(clause)) {
                all.add(judged);
                if (judged.requirement().isQuantified() && judged.applies()) {
                    figures.add(judged);
                }
            }
        }
        Outcome outcome = all.isEmpty() ? Outcome.NOT_APPLICABLE : Judged.worst(all, Judged::outcome);
        Veto veto = new Veto.OfCriterion(item.number(), outcome, Judged.worst(figures, Judged::outcome));
        return new Charge(veto, asClause(item), all);
    }

    private static Clause asClause(Item item) {
        Clause first = item.clauses().get(0);
        List<Requirement> asked = new ArrayList<>();
        item.clauses().forEach(clause -> asked.addAll(clause.requirements()));
        return new Clause(
                item.number(),
                item.label(),
                item.title(),
                first.cite(),
                Optional.empty(),
                first.units(),
                first.leads(),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                Makeup.ofAll(asked.size()),
                asked,
                Role.PLAIN);
    }
}
