package dev.readiness.criteria.answer;

import dev.readiness.criteria.number.Quantity;
import java.util.List;

/**
 * A figure that others are worked out from, complete for the years that count.
 *
 * @param amounts one for each year that counts, or a single one where it is not given by year
 * @param span how many years they stand for; less than their number where the last of them is not over
 */
public record RawFigure(List<Quantity> amounts, Quantity span) {
    public RawFigure {
        amounts = List.copyOf(amounts);
    }

    /** What was there on average: of a number of people. */
    public Quantity mean() {
        return sum().dividedBy(amounts.size());
    }

    /** What came together in a year, on average: of samples. */
    public Quantity perYear() {
        return sum().dividedBy(span);
    }

    private Quantity sum() {
        Quantity sum = Quantity.ZERO;
        for (Quantity amount : amounts) {
            sum = sum.plus(amount);
        }
        return sum;
    }
}
