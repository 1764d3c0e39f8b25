package dev.readiness.engine.score;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Counting;
import dev.readiness.criteria.rubric.Fold;
import java.util.List;
import java.util.function.Function;

/** What parts come to that are folded. */
record Folded(Quantity worth, Quantity possible, Quantity maximum) {
    /**
     * One part.
     *
     * @param worth what is certain
     * @param maximum what it is worth when all that applies is met; 0 where nothing does
     * @param nominal what is printed for it
     */
    record Part(Counting counting, Quantity worth, Quantity possible, Quantity maximum, Quantity nominal) {}

    /**
     * @param points what the whole is worth
     * @param rescales whether what applies shares the points and weights of what does not
     */
    static Folded of(Fold fold, Quantity points, boolean rescales, List<Part> parts) {
        if (fold == Fold.SUM) {
            return new Folded(
                    Best.sum(parts, Part::worth), Best.sum(parts, Part::possible), Best.sum(parts, Part::maximum));
        }
        Folding folding = new Folding(fold, points, rescales, parts);
        return new Folded(folding.of(Part::worth), folding.of(Part::possible), folding.of(Part::maximum));
    }

    private record Folding(Fold fold, Quantity points, boolean rescales, List<Part> parts) {
        /** Of a part that does not apply nothing is earned; where parts are rescaled, or the least is asked for, it leaves. */
        Quantity of(Function<Part, Quantity> end) {
            Quantity sum = Quantity.ZERO;
            Quantity weights = Quantity.ZERO;
            Quantity least = Quantity.ONE;
            for (Part part : parts) {
                boolean applies = !part.maximum().isZero();
                Quantity whole = rescales ? part.maximum() : part.nominal();
                Quantity share = applies ? end.apply(part).dividedBy(whole) : Quantity.ZERO;
                if (applies) {
                    least = least.min(share);
                }
                if (applies || !rescales && fold != Fold.LEAST) {
                    Quantity weighs =
                            fold == Fold.SHARE ? whole : part.counting().weighs();
                    sum = sum.plus(share.times(weighs));
                    weights = weights.plus(weighs);
                }
            }
            if (weights.isZero()) {
                return Quantity.ZERO;
            }
            return points.times(fold == Fold.LEAST ? least : sum.dividedBy(weights));
        }
    }
}
