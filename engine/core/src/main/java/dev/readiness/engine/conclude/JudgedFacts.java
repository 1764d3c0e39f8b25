package dev.readiness.engine.conclude;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.own.JudgedClause;
import dev.readiness.criteria.own.JudgedDimension;
import dev.readiness.criteria.own.JudgedGrade;
import dev.readiness.criteria.own.JudgedItem;
import dev.readiness.criteria.own.JudgedTotal;
import dev.readiness.criteria.own.JudgedVeto;
import dev.readiness.criteria.rubric.Grade;
import dev.readiness.criteria.verdict.Veto;
import dev.readiness.engine.score.ClauseScore;
import dev.readiness.engine.score.DimensionScore;
import dev.readiness.engine.score.ItemScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was judged as rules of a rubric's own see it: as if all that is open turned out well, or badly. */
record JudgedFacts(boolean well) {

    /** All of {@code scenario} but vetoes and grades. */
    List<Object> of(Scenario scenario, Parts.Part whole) {
        List<Object> facts = new ArrayList<>();
        for (DimensionScore dimension : scenario.scorecard().dimensions()) {
            facts.add(fact(dimension));
            for (ItemScore item : dimension.items()) {
                facts.add(fact(item, dimension));
                item.clauses().forEach(clause -> facts.add(fact(clause, item)));
            }
        }
        facts.add(new JudgedTotal(end(whole.low(), whole.high()), whole.worth()));
        return facts;
    }

    /** A veto that can't be told is tripped at the worst. */
    Object of(Charge charge, Veto.State state) {
        return new JudgedVeto(
                charge.clause().number(), state == Veto.State.TRIPPED || state == Veto.State.UNKNOWN && !well);
    }

    /** The grade that is reached, if one is. */
    List<Object> of(Optional<Grading> grading) {
        Optional<Grade> grade = grading.flatMap(found -> well ? found.possible() : found.certain());
        return grade.stream()
                .<Object>map(found -> new JudgedGrade(found.name().zh(), found.rank()))
                .toList();
    }

    private Object fact(DimensionScore score) {
        return new JudgedDimension(
                score.dimension().number(),
                !score.applicableMaximum().isZero(),
                end(score.earned(), score.possible()),
                score.applicableMaximum());
    }

    private Object fact(ItemScore score, DimensionScore dimension) {
        return new JudgedItem(
                score.item().number(),
                score.item().label(),
                dimension.dimension().number(),
                score.applies(),
                end(score.worth(), score.possible()),
                score.applicableMaximum(),
                score.item().role().groups());
    }

    private Object fact(ClauseScore score, ItemScore item) {
        boolean applies = score.outcome() != Outcome.NOT_APPLICABLE;
        boolean open = applies && score.outcome() != Outcome.MET && score.outcome() != Outcome.NOT_MET;
        boolean met = score.outcome() == Outcome.MET || open && well;
        return new JudgedClause(
                score.clause().number(),
                score.clause().label(),
                item.item().number(),
                met,
                applies && !met,
                end(score.worth(), score.possible()),
                score.maximum(),
                score.clause().role().groups());
    }

    private Quantity end(Quantity low, Quantity high) {
        return well ? high : low;
    }
}
