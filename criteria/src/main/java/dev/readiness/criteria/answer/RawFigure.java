package dev.readiness.criteria.answer;

import dev.readiness.criteria.number.Quantity;
import java.util.List;

/**
 * A figure that others are worked out from, complete for all judged years.
 *
 * @param amounts one for each judged year, or a single one where it is not given by year
 */
public record RawFigure(List<Quantity> amounts) {
    public RawFigure {
        amounts = List.copyOf(amounts);
    }

    /** The yearly average. */
    public Quantity mean() {
        Quantity sum = Quantity.ZERO;
        for (Quantity amount : amounts) {
            sum = sum.plus(amount);
        }
        return sum.dividedBy(amounts.size());
    }

    public boolean isZero() {
        return mean().isZero();
    }

    /** Whether it is above {@code whole} in any year, which a part can't be. */
    public boolean exceeds(RawFigure whole) {
        for (int year = 0; year < Math.min(amounts.size(), whole.amounts.size()); year++) {
            if (amounts.get(year).compareTo(whole.amounts.get(year)) > 0) {
                return true;
            }
        }
        return false;
    }
}
