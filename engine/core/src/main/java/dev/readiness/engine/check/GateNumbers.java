package dev.readiness.engine.check;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Figures;
import java.util.Optional;

/** The notations of the numbers that gates compare with, the same in files, environment and on the command line. */
public final class GateNumbers {
    private GateNumbers() {}

    /**
     * {@return points such as {@code 110}, 0 or more, or a share such as {@code 85%}; empty for anything else}
     *
     * @param text what someone wrote, without blanks at its ends
     */
    public static Optional<Bound> bound(String text) {
        return share(text)
                .or(() -> Figures.decimal(text)
                        .filter(points -> !points.isNegative())
                        .map(Bound::points));
    }

    /**
     * {@return a share from 0% to 100%}
     *
     * @param text what someone wrote, without blanks at its ends
     */
    public static Optional<Bound> share(String text) {
        return Figures.percentage(text)
                .filter(share -> !share.isNegative() && share.compareTo(Quantity.ONE) <= 0)
                .map(Bound::share);
    }

    /**
     * {@return a whole number, 0 or more}
     *
     * @param text what someone wrote, without blanks at its ends
     */
    public static Optional<Integer> count(String text) {
        return Figures.whole(text).filter(count -> count >= 0);
    }
}
