package dev.readiness.engine.plan.translation;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Counting;
import dev.readiness.criteria.rubric.Fold;
import dev.readiness.engine.plan.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Turns parts that are folded into a node. Where shares are folded, what a part's points count for in the whole is known
 * beforehand, so that they are written as so much more or less.
 *
 * @param points what the whole is worth
 * @param rescales whether what applies shares the points and weights of what does not
 */
record FoldTranslation(Fold fold, Quantity points, boolean rescales, Scale scale) {
    /**
     * @param maximum what it is worth when all that applies is met; 0 where nothing does
     * @param nominal what is printed for it
     * @param node it, by how much its points count
     */
    record Part(Counting counting, Quantity maximum, Quantity nominal, Function<Quantity, Node> node) {
        boolean applies() {
            return !maximum.isZero();
        }
    }

    /** @param times how much the points of the whole count */
    Node of(List<Part> parts, Quantity times) {
        if (fold == Fold.SUM) {
            return new Node.Sum(
                    parts.stream().map(part -> part.node().apply(times)).toList());
        }
        Quantity weights = Quantity.ZERO;
        for (Part part : parts) {
            if (part.applies() || !rescales && fold != Fold.LEAST) {
                weights = weights.plus(weighs(part));
            }
        }
        List<Node> nodes = new ArrayList<>();
        for (Part part : parts) {
            if (part.applies()) {
                Quantity share = points.times(times).dividedBy(whole(part));
                nodes.add(part.node()
                        .apply(
                                fold == Fold.LEAST
                                        ? share
                                        : share.times(weighs(part)).dividedBy(weights)));
            }
        }
        if (nodes.isEmpty()) {
            return new Node.Const(0);
        }
        if (fold != Fold.LEAST) {
            return new Node.Sum(nodes);
        }
        nodes.add(new Node.Const(scale.by(times).of(points)));
        return new Node.Min(nodes);
    }

    private Quantity whole(Part part) {
        return rescales ? part.maximum() : part.nominal();
    }

    private Quantity weighs(Part part) {
        return fold == Fold.SHARE ? whole(part) : part.counting().weighs();
    }
}
