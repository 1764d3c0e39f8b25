package dev.readiness.criteria.rubric;

import dev.readiness.criteria.number.Quantity;
import java.util.Optional;

/**
 * How a part of the rubric counts in what stands above it, and how its own parts make a whole.
 *
 * @param fold how its own parts make a whole
 * @param weight its weight where what stands above it is a mean; all weigh alike where none is printed
 * @param extra what it adds or takes outside the maximum, if it stands there
 */
public record Counting(Fold fold, Optional<Weight> weight, Optional<Extra> extra) {
    /** Points that add up. */
    public static final Counting PLAIN = new Counting(Fold.SUM, Optional.empty(), Optional.empty());

    /** {@return whether it is points that add up} */
    public boolean isPlain() {
        return fold == Fold.SUM && weight.isEmpty() && extra.isEmpty();
    }

    /** {@return its weight among parts that weigh alike or all have one} */
    public Quantity weighs() {
        return weight.map(Weight::weighs).orElse(Quantity.ONE);
    }
}
