package dev.readiness.criteria.rubric;

import dev.readiness.criteria.number.Quantity;

/**
 * How much a part weighs in a mean.
 *
 * @param weighs above 0
 * @param share whether the source prints a share of the whole; else it is a number, which counts against those beside it
 */
public record Weight(Quantity weighs, boolean share) {
    /** {@return it as the source prints it} */
    public String shown() {
        return share ? weighs.shownAsPercent() : weighs.shown();
    }
}
