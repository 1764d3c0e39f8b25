package dev.readiness.engine.plan.translation;

import dev.readiness.criteria.rubric.Clause;
import dev.readiness.engine.plan.tree.Node;
import dev.readiness.engine.score.ClauseScore;
import dev.readiness.engine.score.DimensionScore;
import dev.readiness.engine.score.ItemScore;
import java.util.function.Function;

/** What has to hold of the parts of a scorecard, laid around their nodes. */
public interface Constraints {
    Constraints NONE = new Constraints() {};

    default Node on(DimensionScore score, Node node) {
        return node;
    }

    default Node on(ItemScore score, Node node) {
        return node;
    }

    /** @param state makes of a clause the node that says whether it is met */
    default Node on(ClauseScore score, Node node, Function<Clause, Node> state) {
        return node;
    }

    /** Around the electives of a dimension. */
    default Node onChoice(DimensionScore score, Node node) {
        return node;
    }
}
