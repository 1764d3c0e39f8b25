package dev.readiness.engine.proof;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Extra;
import dev.readiness.criteria.rubric.Fold;
import dev.readiness.engine.score.ClauseScore;
import dev.readiness.engine.score.ItemScore;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** How points of an item follow from those of its clauses. */
final class ItemSteps {
    private ItemSteps() {}

    /** How the clauses of {@code score} come to its points. */
    static Step within(ItemScore score) {
        Optional<Extra> extra = score.item().extra();
        if (extra.isPresent()) {
            return new PointStep.Bounded(extra.get());
        }
        return score.item().role().counting().fold() == Fold.LEAST ? least(score) : added(score);
    }

    /** Each clause that counts is worth what the item is. */
    private static Step least(ItemScore score) {
        Map<Integer, PointStep.Folded.Weighed> parts = new TreeMap<>();
        for (int place = 0; place < score.clauses().size(); place++) {
            if (!score.clauses().get(place).maximum().isZero()) {
                parts.put(
                        place,
                        new PointStep.Folded.Weighed(Quantity.ONE, score.item().points()));
            }
        }
        return new PointStep.Folded(Fold.LEAST, score.item().points(), parts, true);
    }

    private static Step added(ItemScore score) {
        Set<Integer> low = new HashSet<>();
        Set<Integer> high = new HashSet<>();
        for (int place = 0; place < score.clauses().size(); place++) {
            ClauseScore clause = score.clauses().get(place);
            if (clause.countsBeyondItem(clause.worth())) {
                low.add(place);
            }
            if (clause.countsBeyondItem(clause.possible())) {
                high.add(place);
            }
        }
        return new PointStep.Added(score.item().pick().orElse(0), true, low, high);
    }
}
